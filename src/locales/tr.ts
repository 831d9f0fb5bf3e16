import type { Strings } from './en.ts';

const tr = {
  locale: 'tr',
  dir: 'ltr',
  quote: (text) => `“${text}”`,
  colon: ':',
  comma: ', ',

  undated: 'tarihsiz',

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
  certainty: { stated: '', inferred: '(rolü çıkarıma dayalı)', unresolved: '(rol netleşmemiş)' },
  position: 'Yetkililerin kayda geçen tutumu',
  editorNote: 'Editörlerin notu',
  notSameAs: (names) => `${names} ile aynı kişi değildir.`,
  machine: 'makine çevirisi',
  machineNote:
    'Yukarıdaki metnin bir bölümü makineyle çevrilmiş, henüz bir insan tarafından denetlenmemiştir.',

  speaker: 'Açıklama sahibi',
  date: 'Tarih',
  act: 'Fiil',
  status: 'Durum',
  answer: 'Yanıt',
  challenge: 'İtiraz',
  answered: (n: string, of: string) => `yanıtlanan: ${n}/${of}`,
  differs: 'Anlatımlar farklı',
  scope: 'Kapsam',

  kindsOfEvent: 'Olay türleri',
  all: 'Tümü',
  group: 'Gruplama',
  shown: (n, of) => `Gösterilen: ${n} / ${of}`,
  nothing: 'Bu seçim için kayıt yok.',

  compiledBy: 'Derleyen',
  criteria: 'Ölçütler',
  noCriteria: 'Kaynaklarımızda belirtilmemiş.',
  noFigure: (date) => `Bu tarih için sayı kaydedilmemiştir; ilk sayı: ${date}.`,
  figure: 'Sayı',
  chart: 'Kayıtlı tüm sayılar',

  sources: 'Kaynaklar',
  aboutSources: 'Kaynaklar ve bu kayıt hakkında',
  data: 'Veriler',
  cite: 'Kaynak gösterimini kopyala',
  link: 'Bağlantıyı kopyala',
  copied: 'Kopyalandı',
  skip: 'Sona atla',
  copyThis: (text) => `Bunu kopyalayın: ${text}`,
} satisfies Strings;

export default tr;
