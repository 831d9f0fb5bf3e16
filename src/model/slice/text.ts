// Text of a record, which may be in another language than the slice.

/** Text in the slice's own language, or text that is still in another one and must be marked up as such. */
export type Text = string | { text: string; lang: string };

/** A text, or one made of several, of which some are in another language. */
export type Phrase = Text | Text[];
