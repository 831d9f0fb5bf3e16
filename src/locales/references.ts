// Words for what is referred to: articles of a law, and the parts of a document that we name. Worked out once, when a record is
// compiled, and never in a browser.
import type { Plural } from './en.ts';

export interface ReferenceWords {
  /** “Articles 12, 14 and 15”, with the list set. */
  articles: (list: string, plural: Plural) => string;
  /** By the names that authors write: what stands before the first heading, and the box of facts beside an article. */
  sections: Record<'Opening' | 'Infobox', string>;
}

/** By language of the interface. */
export const references: Record<string, ReferenceWords> = {
  ar: {
    articles: (list, plural) =>
      `${plural({ one: 'المادة', two: 'المادتان', few: 'المواد', many: 'المواد', other: 'المواد' })} ${list}`,
    sections: { Opening: 'المقدمة', Infobox: 'صندوق المعلومات' },
  },
  az: {
    articles: (list, plural) => `${plural({ one: 'Maddə', other: 'Maddələr:' })} ${list}`,
    sections: { Opening: 'Giriş hissəsi', Infobox: 'Məlumat qutusu' },
  },
  de: {
    articles: (list) => `Artikel ${list}`,
    sections: { Opening: 'Einleitung', Infobox: 'Infokasten' },
  },
  en: {
    articles: (list, plural) => `${plural({ one: 'Article', other: 'Articles' })} ${list}`,
    sections: { Opening: 'Opening', Infobox: 'Infobox' },
  },
  fa: {
    articles: (list, plural) => `${plural({ one: 'مادهٔ', other: 'ماده‌های' })} ${list}`,
    sections: { Opening: 'آغاز متن', Infobox: 'جعبهٔ اطلاعات' },
  },
  fr: {
    articles: (list, plural) => `${plural({ one: 'Article', other: 'Articles' })} ${list}`,
    sections: { Opening: 'Début', Infobox: 'Encadré' },
  },
  hy: {
    articles: (list, plural) => `${plural({ one: 'Հոդված', other: 'Հոդվածներ՝' })} ${list}`,
    sections: { Opening: 'Սկիզբ', Infobox: 'Տեղեկաքարտ' },
  },
  ka: {
    articles: (list, plural) => `${plural({ one: 'მუხლი', other: 'მუხლები:' })} ${list}`,
    sections: { Opening: 'დასაწყისი', Infobox: 'ინფოდაფა' },
  },
  ru: {
    articles: (list, plural) => `${plural({ one: 'Статья', other: 'Статьи' })} ${list}`,
    sections: { Opening: 'Начало', Infobox: 'Карточка' },
  },
  tr: {
    articles: (list, plural) => `${plural({ one: 'Madde', other: 'Maddeler:' })} ${list}`,
    sections: { Opening: 'Giriş bölümü', Infobox: 'Bilgi kutusu' },
  },
};
