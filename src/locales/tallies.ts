// How the allegations of a case are counted in words: worked out once, when a record is compiled, and never in a browser.
import type { Plural } from './en.ts';

export interface TallyWords {
  /** Between two counts. */
  semicolon: string;
  /** Against the authorities in this case, and how many of those they answered on the merits. */
  against: (plural: Plural, n: string, answered: string) => string;
  byAuthorities: (n: string) => string;
  others: (n: string) => string;
  country: (n: string) => string;
}

/** By language of the interface. */
export const tallies: Record<string, TallyWords> = {
  ar: {
    semicolon: '؛ ',
    against: (plural, n, answered) =>
      `${plural({
        zero: `${n} ادعاء`,
        one: `ادعاء واحد (${n})`,
        two: `ادعاءان (${n})`,
        few: `${n} ادعاءات`,
        many: `${n} ادعاءً`,
        other: `${n} ادعاء`,
      })} ضد السلطات، ما رُدّ على مضمونه منها: ${answered}`,
    byAuthorities: (n) => `من السلطات نفسها: ${n}`,
    others: (n) => `ضد آخرين: ${n}`,
    country: (n) => `عن البلد عمومًا: ${n}`,
  },
  az: {
    semicolon: '; ',
    against: (_plural, n, answered) =>
      `Hakimiyyət orqanlarına qarşı ${n} iddia, mahiyyəti üzrə cavab verilənlər: ${answered}`,
    byAuthorities: (n) => `hakimiyyət orqanlarının öz iddiaları: ${n}`,
    others: (n) => `başqalarına qarşı iddialar: ${n}`,
    country: (n) => `ümumilikdə ölkə haqqında iddialar: ${n}`,
  },
  de: {
    semicolon: '; ',
    against: (plural, n, answered) =>
      `${n} ${plural({ one: 'Vorwurf', other: 'Vorwürfe' })} gegen die Behörden, davon ${answered} in der Sache beantwortet`,
    byAuthorities: (n) => `${n} von den Behörden selbst`,
    others: (n) => `${n} gegen andere`,
    country: (n) => `${n} über das Land allgemein`,
  },
  en: {
    semicolon: '; ',
    against: (plural, n, answered) =>
      `${n} ${plural({ one: 'allegation', other: 'allegations' })} against the authorities, ${answered} answered on the merits`,
    byAuthorities: (n) => `${n} by the authorities`,
    others: (n) => `${n} against others`,
    country: (n) => `${n} about the country in general`,
  },
  fa: {
    semicolon: '؛ ',
    against: (plural, n, answered) =>
      `${n} ${plural({ one: 'ادعا', other: 'ادعا' })} علیه مقام‌ها، شمار پاسخ‌های ماهوی: ${answered}`,
    byAuthorities: (n) => `از سوی خود مقام‌ها: ${n}`,
    others: (n) => `علیه دیگران: ${n}`,
    country: (n) => `دربارهٔ کشور به‌طور کلی: ${n}`,
  },
  fr: {
    semicolon: '; ',
    against: (plural, n, answered) =>
      `${n} ${plural({ one: 'allégation', many: 'd’allégations', other: 'allégations' })} contre les autorités, dont ${answered} avec une réponse sur le fond`,
    byAuthorities: (n) => `${n} de la part des autorités`,
    others: (n) => `${n} contre d’autres`,
    country: (n) => `${n} sur le pays en général`,
  },
  hy: {
    semicolon: '; ',
    against: (_plural, n, answered) =>
      `${n} պնդում իշխանությունների դեմ, ըստ էության պատասխանված՝ ${answered}`,
    byAuthorities: (n) => `իշխանությունների պնդումներ՝ ${n}`,
    others: (n) => `այլոց դեմ՝ ${n}`,
    country: (n) => `երկրի մասին՝ ${n}`,
  },
  ka: {
    semicolon: '; ',
    against: (_plural, n, answered) =>
      `${n} მტკიცება ხელისუფლების მიმართ, არსებითი პასუხი აქვს ${answered}-ს`,
    byAuthorities: (n) => `ხელისუფლების მხრიდან: ${n}`,
    others: (n) => `სხვების მიმართ: ${n}`,
    country: (n) => `ზოგადად ქვეყნის შესახებ: ${n}`,
  },
  ru: {
    semicolon: '; ',
    against: (plural, n, answered) =>
      `${n} ${plural({ one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' })} против властей, из них с ответом по существу: ${answered}`,
    byAuthorities: (n) => `утверждений самих властей: ${n}`,
    others: (n) => `утверждений против других: ${n}`,
    country: (n) => `о стране в целом: ${n}`,
  },
  tr: {
    semicolon: '; ',
    against: (_plural, n, answered) =>
      `Yetkililere karşı ${n} iddia, esasa ilişkin yanıt verilenler: ${answered}`,
    byAuthorities: (n) => `yetkililerin kendi iddiaları: ${n}`,
    others: (n) => `başkalarına karşı iddialar: ${n}`,
    country: (n) => `genel olarak ülke hakkında: ${n}`,
  },
};
