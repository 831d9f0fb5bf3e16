import type { Strings } from './en.ts';

const tr = {
  locale: 'tr',
  dir: 'ltr',
  quotes: ['“', '”'],
  colon: ':',
  comma: ', ',

  undated: 'tarihsiz',

  speaker: 'Açıklama sahibi',
  act: 'Fiil',
  status: 'Durum',
  answered: (n: string, of: string) => `yanıtlanan: ${n}/${of}`,

  kinds: 'Olay türleri',
  all: 'Tümü',
  groupBy: 'Gruplama',
  shown: (n, of) => `Gösterilen: ${n} / ${of}`,
  nothing: 'Bu seçim için kayıt yok.',

  data: 'Veriler',
  cite: 'Kaynak gösterimini kopyala',
  link: 'Bağlantıyı kopyala',
  copied: 'Kopyalandı',
  skip: 'Sona atla',
  copyThis: (text) => `Bunu kopyalayın: ${text}`,
} satisfies Strings;

export default tr;
