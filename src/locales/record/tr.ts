import { lastSpoken } from './inflections.ts';
import type { CompiledWords } from './words.ts';

/** “-den” after a number, by how its last word ends: altı’dan, kırk’tan, yetmiş’ten. */
const ablative = (spoken: number): string => {
  const isHard = [3, 4, 5].includes(spoken) || [4, 6, 7].includes(spoken / 10);
  const voice = isHard ? 't' : 'd';
  const vowel = [0, 6, 9, 10, 30, 40, 60, 90, 1e6, 1e9].includes(spoken) ? 'a' : 'e';
  return `’${voice}${vowel}n`;
};

const tr: CompiledWords = {
  locale: 'tr',
  language: 'Türkçe',
  shown: {
    'case-card': 'Vaka',
    'case-timeline': 'Zaman çizelgesi',
    'allegation-list': 'İddialar',
    'prisoner-count': 'Mahpus sayısı',
  },
  find: 'Bir vakayı adıyla, başka bir adıyla, bir kişiyle veya yerle bulun',
  notFound:
    'Hiçbir şey bulunamadı. Yazılışı denetleyin, bir sözcüğü çıkarın veya bir kişinin ya da yerin adını deneyin.',
  narrowDown: 'En iyi eşleşmeler gösteriliyor; bir sözcük daha aramayı daraltır.',
  gone: 'Burada yer alan bilgi artık kayıtta yok.',
  movedHere: 'Bu sayfa artık burada:',
  semicolon: '; ',
  comma: ', ',

  season: (season, year) =>
    `${year} ${{ spring: 'ilkbaharı', summer: 'yazı', autumn: 'sonbaharı', winter: 'kışı' }[season]}`,
  remarks: {
    derived: '(kaynaktan türetilmiş)',
    inferred: '(çıkarıma dayalı)',
    yearInferred: '(yıl çıkarıma dayalı)',
  },
  notBefore: ({ text }) => `tarih belirtilmemiş; en erken ${text}`,
  asOf: ({ text, remark }) => `${text} itibarıyla${remark}`,
  withdrawn: ({ text, span }) =>
    span.precision === 'day' && !span.endPrecision
      ? `${text} tarihinde geri çekildi`
      : `Geri çekildi (${text})`,
  proceedings: ({ text, remark }) => `${text} itibarıyla yargı süreci${remark}`,
  proceedingsUndated: 'Yargı süreci (kaynakta tarih belirtilmemiş)',
  // Without its first words, the second would count from today.
  later: (_plural, years) => `Bu olaydan ${years} yıldan uzun süre sonra`,
  earlier: (_plural, years) => `Bu olaydan ${years} yıldan uzun süre önce`,

  relayed: (speaker, relays) => [speaker, ', aktaran: ', ...relays],
  paragraph: (number) => `par.\u00a0${number}`,
  row: (name) => ['“', name, '” satırı'],

  qualifiers: {
    'more-than': (figure) => {
      const spoken = lastSpoken(figure);
      return spoken === undefined ? ['şundan fazla:', ''] : ['', `${ablative(spoken)} fazla`];
    },
    'at-least': () => ['en az', ''],
    'up-to': () => ['en fazla', ''],
    approximately: () => ['yaklaşık', ''],
  },
  gaps: {
    'position-on-case-only':
      'Kaynaklarımızda bu iddiaya kayıtlı bir yanıt yok, yalnızca vakaya ilişkin bir tutum var:',
    'no-merits': 'Kaynaklarımızda esasa ilişkin kayıtlı bir yanıt yok, yalnızca şu var:',
    'none-recorded': 'Kaynaklarımızda kayıtlı bir yanıt yok.',
  },
  labels: {
    alsoKnownAs: 'Diğer adları',
    details: 'Ayrıntılar',
    place: 'Yer',
    period: 'Ne zaman',
    whatHappened: 'Ne oldu',
    keyFigures: 'Sayılar ve bunları verenler',
    otherAccounts: 'Diğer anlatımlar',
    people: 'Kişiler',
    charges: 'Yöneltilen suçlamalar',
    chargesNote: 'Suçlama bir isnattır; suçluluğun tespiti değildir.',
    sentences: 'Verilen cezalar',
    findings: 'Tespitler',
    timeline: 'Zaman çizelgesi',
    allegations: 'İddialar',
    position: 'Yetkililerin kayda geçen tutumu',
    editorNote: 'Editörlerin notu',
    machine: 'makine çevirisi',
    machineNote:
      'Yukarıdaki metnin bir bölümü makineyle çevrilmiş, henüz bir insan tarafından denetlenmemiştir.',
    date: 'Tarih',
    answer: 'Yanıt',
    challenge: 'İtiraz',
    differs: 'Anlatımlar farklı',
    scope: 'Kapsam',
    compiledBy: 'Derleyen',
    criteria: 'Ölçütler',
    noCriteria: 'Kaynaklarımızda belirtilmemiş.',
    figure: 'Sayı',
    chart: 'Kayıtlı tüm sayılar',
    sources: 'Kaynaklar',
    aboutSources: 'Kaynaklar ve bu kayıt hakkında',
  },
  notSameAs: (names) => `${names} ile aynı kişi değildir.`,
  noFigure: (date) => `Bu tarih için sayı kaydedilmemiştir; ilk sayı: ${date}.`,
  certainty: { stated: '', inferred: '(rolü çıkarıma dayalı)', unresolved: '(rol netleşmemiş)' },
  life: 'müebbet hapis',
  years: (_plural, years) => `${years} yıl`,
  change: (difference, previous, { text, remark }) =>
    `Önceki sayıya göre fark: ${difference}; önceki sayı: ${previous}, ${text}${remark} (bizim hesabımız)`,
  finding: (first, last) => `: ilk sayı ${first}, son sayı ${last}`,
  legend: 'türetilmiş; kaynakta belirtilmemiş',

  articles: (plural, list) => `${plural({ one: 'Madde', other: 'Maddeler:' })} ${list}`,
  sections: { Opening: 'Giriş bölümü', Infobox: 'Bilgi kutusu' },

  against: (_plural, count, answered) =>
    `Yetkililere karşı ${count} iddia (esasa ilişkin yanıt verilenler: ${answered})`,
  byAuthorities: (count) => `yetkililerin kendi iddiaları: ${count}`,
  othersAccused: (count) => `başkalarına karşı iddialar: ${count}`,
  country: (count) => `genel olarak ülke hakkında: ${count}`,

  about: 'kimin hakkında',
  levels: { case: 'Bu vaka', country: 'Genel olarak ülke, bu vaka değil' },
  sides: { 'by-authorities': 'Yetkililerin iddiaları', others: 'Başkalarına karşı iddialar' },
  noPublisher: 'yayımlayan belirtilmemiş',
  interest: 'Konumu ve ilgisi',
  licence: 'Lisans',

  edition: (title, version, { text }) => `${title}, sürüm ${version}, derleme tarihi: ${text}.`,
};

export default tr;
