// What the parts of a widget are called, in the language of the record: it stands among the record's own words.
export interface Labels {
  alsoKnownAs: string;
  /** What is known of a thing beside what is said of it. */
  details: string;
  place: string;
  period: string;
  whatHappened: string;
  keyFigures: string;
  otherAccounts: string;
  people: string;
  charges: string;
  chargesNote: string;
  sentences: string;
  findings: string;
  timeline: string;
  allegations: string;
  /** The authorities' recorded position. */
  position: string;
  editorNote: string;
  /** The mark of a text that was translated by machine, and the sentence on it for the whole widget. */
  machine: string;
  machineNote: string;
  answer: string;
  challenge: string;
  differs: string;
  /** Whom and what a figure covers. */
  scope: string;
  compiledBy: string;
  criteria: string;
  noCriteria: string;
  figure: string;
  chart: string;
  date: string;
  sources: string;
  aboutSources: string;
  /** Between two places where a thing was said. */
  semicolon: string;
}
