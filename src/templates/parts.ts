// Small templates that several widgets share: a heading, a citation, the facts beside a statement.
import { html } from 'lit/html.js';
import { datetime, plain, type Reader } from '../runtime/formatter.ts';
import type { Allegation, Case, Cite, Item, Statement, StatementBase, Text, When } from '../model/slice.ts';

/** Between things on a line; it may end one, and never begins one. */
export const dot = '\xa0· ';

/** Text of the record, marked up where it is not in the language around it. */
export const words = (text: Text): unknown =>
  typeof text === 'string' ? text : html`<span lang=${text.lang} dir="auto">${text.text}</span>`;

// Lit tells templates apart by their array of strings, so that one made per level is a template like any other.
const headings = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class=`, '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** A heading, never deeper than six. */
export const heading = (level: number, content: unknown, className = ''): unknown =>
  html(headings[Math.min(level, 6) - 1]!, className, content);

/** A link to the thing it stands beside. */
export const permalink = (r: Reader, id: string, title: Text): unknown =>
  html`<a class="permalink" rel="bookmark" href="#${id}" aria-label=${r.strings.linkTo(plain(title))}>#</a>`;

export const section = (level: number, title: unknown, content: unknown): unknown =>
  html`<section class="section">${heading(level, title)}${content}</section>`;

export const time = (r: Reader, when: When | null): unknown =>
  when ? html`<time datetime=${datetime(when)}>${r.date(when)}</time>` : r.date(when);

const titleOf = (item: Item): Text => ('name' in item ? item.name : item.title);

/** The titles of several things, each in its language. */
export const titles = (items: Item[]): unknown =>
  items.map((item, i) => html`${i ? dot : ''}${words(titleOf(item))}`);

/** The same as plain characters. */
export const named = (items: Item[]): string => items.map((item) => plain(titleOf(item))).join(' · ');

/** The label of a code of the record's vocabulary. */
export const label = ({ slice }: Reader, kind: string, code: string): Text =>
  slice.vocabulary[kind]?.[code]?.label ?? code;

export const term = (r: Reader, kind: string, code: string): unknown => words(label(r, kind, code));

export const speakerName = (r: Reader, id: string): Text => r.slice.speakers[id]!.name;

/** A string of the interface around something that may be in another language. */
const filled = (string: (slot: string) => string, content: unknown): unknown => {
  const [before, after] = string('\0').split('\0');
  return html`${before}${content}${after}`;
};

/** Who speaks, and who passed it on. */
export const speaker = (r: Reader, s: Pick<StatementBase, 'speaker' | 'via'>): unknown => {
  for (const id of [s.speaker, ...(s.via ?? [])]) r.heard.add(id);
  const { comma, relayedBy } = r.strings;
  return html`${words(speakerName(r, s.speaker))}${
    s.via &&
    html`${comma}${filled(
      relayedBy,
      s.via.map((id, i) => html`${i ? comma : ''}${words(speakerName(r, id))}`),
    )}`
  }`;
};

/** Document, section and paragraph, leading to the document in the sources panel; on paper with its number there. */
export const citation = (r: Reader, cites: Cite[]): unknown =>
  cites.map(({ source, section, row, paragraph }, i) => {
    const { strings, slice } = r;
    const { title, lang } = slice.sources[source]!;
    const place = html`${words({ text: section, lang })}${strings.comma}${row ? filled(strings.row, words({ text: row, lang })) : strings.paragraph(r.number(paragraph!))}`;
    const number = [...r.cited.add(source)].indexOf(source) + 1;
    return html`${i ? '; ' : ''}${
      source === cites[i - 1]?.source
        ? ''
        : html`<a href="#source-${source}" data-note=${number} lang=${lang} dir="auto"
              >${strings.quote(title)}</a
            >${strings.comma}`
    }${place}`;
  });

export const mark = (r: Reader, s: Pick<StatementBase, 'status'>): unknown =>
  html`<span class="mark ${s.status}">${term(r, 'statuses', s.status)}</span>`;

/** "Label: value", on a line of its own. */
export const labelled = ({ strings }: Reader, label: unknown, value: unknown, className = 'note'): unknown =>
  html`<p class="small ${className}"><b>${label}${strings.colon}</b> ${value}</p>`;

/** "Also called: …", each name in its language; nothing when there is none. */
export const aliases = (r: Reader, names: { name: string; lang?: string }[]): unknown =>
  names[0] &&
  labelled(
    r,
    r.strings.alsoKnownAs,
    names.map(({ name, lang = '' }, i) => html`${i ? '; ' : ''}<span lang=${lang} dir="auto">${name}</span>`),
    '',
  );

/** Where a statement stands: its case, and the statements of it that the widget shows and can link to. */
export interface Around {
  of: Case;
  shown?: Statement[];
}

/** What the editors must add to a statement: its withdrawal, a note, the accounts it cannot be squared with. */
const beside = (r: Reader, s: StatementBase, { of, shown }: Around): unknown => {
  const { strings } = r;
  return html`${s.withdrawn && labelled(r, strings.withdrawn(r.dateOnly(s.withdrawn.date, 'long')), words(s.withdrawn.reason))}
  ${s.note && labelled(r, strings.editorNote, words(s.note))}
  ${s.conflictsWith?.map((id) => {
    const other = of.statements.find((each) => each.id === id)!;
    const text = words(other.text);
    const link = shown?.includes(other) ? html`<a href="#${of.id}.${id}">${text}</a>` : text;
    return labelled(r, `≠ ${strings.differs}`, link, 'conflict');
  })}`;
};

/** Who says it, when, how far it has got and where to read it. */
export const byline = (r: Reader, s: StatementBase, around: Around): unknown =>
  html`<p class="byline small">
      ${speaker(r, s)}&nbsp;· ${time(r, s.date)}&nbsp;· ${mark(r, s)}&nbsp;·
      ${citation(r, s.cites)}${s.machine && dot + r.strings.machine}
    </p>
    ${beside(r, s, around)}`;

/** What a statement of its section says beyond its text: the act and level of an allegation, the stage of a charge, … */
const kicker = (r: Reader, s: Statement): unknown[] => {
  const { strings } = r;
  const article = (text?: Text) => text && html`${strings.article} ${words(text)}`;
  switch (s.section) {
    case 'allegation':
      return [
        term(r, 'acts', s.act),
        strings.levels[s.level],
        html`${strings.about}${strings.colon} ${words(s.against)}`,
      ];
    case 'charge':
      return [term(r, 'stages', s.stage), article(s.article)];
    case 'sentence': {
      const { term, court } = s;
      const years =
        'years' in term &&
        term.years.map((n, i, { length }) => (i + 1 < length ? `${r.number(n)}–` : r.years(n)));
      return ['words' in term ? words(term.words) : years || strings.life, court && words(court)];
    }
    case 'finding':
      return [words(s.forum), s.parties && words(s.parties), article(s.article), s.reference];
    case 'response':
      return [term(r, 'stances', s.stance)];
    default:
      return [];
  }
};

/** The responses and findings that belong beside a statement. */
export const answers = ({ answeredBy = [] }: StatementBase, of: Case): Statement[] =>
  answeredBy.map((id) => of.statements.find((other) => other.id === id)!);

/** The answer to an allegation, or the sentence that says there is none; stands wherever the allegation does. */
const answer = (r: Reader, s: Allegation, of: Case): unknown => {
  const { gap, gapCase, gapNoMerits, answer } = r.strings;
  const beside = answers(s, of);
  const responded = beside.some((other) => other.section === 'response');
  const sentence = {
    answered: '',
    'position-on-case-only': gapCase,
    'none-recorded': responded ? gapNoMerits : gap,
  };
  return html`<div class="answer stack">
    <p><b>${answer}${r.strings.colon}</b> ${sentence[s.response]}</p>
    ${beside.map((other) => statement(r, other, { of }))}
  </div>`;
};

/** A statement in running form; an allegation with its answer. */
export const statement = (r: Reader, s: Statement, around: Around, link: unknown = ''): unknown =>
  html`<div class="statement" part="statement">
    <p class="kicker small">
      ${kicker(r, s)
        .filter(Boolean)
        .map((item, i) => html`${i ? dot : ''}${item}`)}
    </p>
    <p class="text">${words(s.text)} ${link}</p>
    ${byline(r, s, around)} ${s.section === 'allegation' ? answer(r, s, around.of) : ''}
  </div>`;

export const statements = (r: Reader, list: Statement[], around: Around): unknown =>
  html`<ul class="stack">
    ${list.map((s) => html`<li>${statement(r, s, around)}</li>`)}
  </ul>`;
