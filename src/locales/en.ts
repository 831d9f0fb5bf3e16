// English, and the truth about which strings there are. Numbers and dates arrive as text, set for the reader's language.

const en = {
  locale: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  quotes: ['“', '”'] as [open: string, close: string],
  colon: ':',
  comma: ', ',

  undated: 'undated',

  speaker: 'Speaker',
  act: 'Act',
  status: 'Status',
  answered: (n: string, of: string) => `${n}/${of} answered`,

  kinds: 'Kinds of event',
  all: 'All',
  groupBy: 'Group by',
  shown: (n: string, of: string) => `${n} of ${of} shown`,
  nothing: 'Nothing is recorded for this choice.',

  data: 'Data',
  cite: 'Copy citation',
  link: 'Copy link',
  copied: 'Copied',
  skip: 'Skip to the end',
  copyThis: (text: string) => `Copy this: ${text}`,
};

export type Strings = typeof en & {
  /** Set where Chromium brings no words for dates: a page's region changes nothing. */
  fixedDates?: true;
};
export default en;
