// Small templates that several widgets share: a heading, a citation, the facts beside a statement, the sources panel.
import { html } from 'lit';
import { datetime, type Reader } from '../format.ts';
import type { Case, Cite, Statement, StatementBase, Text, When } from '../record/slice.ts';
import type { RecordElement } from '../record-element.ts';

/** Text of the record, marked up where it is not in the language around it. */
export const words = (text: Text): unknown =>
  typeof text === 'string' ? text : html`<span lang=${text.lang} dir="auto">${text.text}</span>`;

/** The plain characters of a text, for attributes and sorting. */
export const plain = (text: Text): string => (typeof text === 'string' ? text : text.text);

/** A heading of the level the page asked for, never deeper than six. */
export const heading = (level: number, content: unknown, className = ''): unknown => {
  switch (Math.min(Math.max(level || 2, 1), 6)) {
    case 1:
      return html`<h1 class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className}>${content}</h6>`;
  }
};

/** A link to the thing it stands beside. */
export const permalink = (r: Reader, id: string, title: Text): unknown =>
  html`<a class="permalink" rel="bookmark" href="#${id}" aria-label=${r.strings.linkTo(plain(title))}>#</a>`;

export const section = (level: number, title: unknown, content: unknown): unknown =>
  html`<section class="section">${heading(level, title)}${content}</section>`;

export const time = (r: Reader, when: When | null): unknown =>
  when ? html`<time datetime=${datetime(when)}>${r.date(when)}</time>` : r.date(when);

export const term = (r: Reader, kind: string, code: string): unknown =>
  words(r.slice.vocabulary[kind]?.[code]?.label ?? code);

export const speakerName = (r: Reader, id: string): Text => r.slice.speakers[id]!.name;

/** Who speaks, and who passed it on. */
export const speaker = (r: Reader, s: Pick<StatementBase, 'speaker' | 'via'>): unknown => html`${words(
  speakerName(r, s.speaker),
)}${s.via && `, ${r.strings.relayedBy(r.list(s.via.map((id) => plain(speakerName(r, id)))))}`}`;

/** Document, section and paragraph, leading to the document in the sources panel. */
export const citation = (r: Reader, cites: Cite[]): unknown =>
  cites.map(({ source, section, row, paragraph }, i) => {
    const { strings, slice } = r;
    const { title, lang } = slice.sources[source]!;
    const place = `${section}, ${row ? strings.row(row) : strings.paragraph(paragraph!)}`;
    return html`${i ? '; ' : ''}${source === cites[i - 1]?.source
      ? ''
      : html`<a href="#source-${source}" lang=${lang}>${strings.quote(title)}</a>, `}${place}`;
  });

export const mark = (r: Reader, s: Pick<StatementBase, 'status'>): unknown =>
  html`<span class="mark ${s.status}" part="status">${term(r, 'statuses', s.status)}</span>`;

/** One row of a list of facts. */
export const fact = (label: unknown, value: unknown): unknown =>
  html`<div><dt>${label}</dt><dd>${value}</dd></div>`;

/** Where a statement stands: its case, and the statements of it that the widget shows and can link to. */
export interface Around {
  of: Case;
  shown?: Statement[];
}

/** What the editors must add to a statement: its withdrawal, a note, the accounts it cannot be squared with. */
export const beside = (r: Reader, s: StatementBase, { of, shown }: Around): unknown => {
  const { strings } = r;
  const note = (label: string, text: unknown, part = 'note') =>
    html`<p class="note small" part=${part}><b>${label}:</b> ${text}</p>`;
  return html`${s.withdrawn && note(strings.withdrawn(r.edtf(s.withdrawn.date)), words(s.withdrawn.reason))}
  ${s.note && note(strings.editorNote, words(s.note))}
  ${s.conflictsWith?.map((id) => {
    const other = of.statements.find((other) => other.id === id)!;
    const text = words(other.text);
    const link = shown?.includes(other) ? html`<a href="#${of.id}.${id}">${text}</a>` : text;
    return note(`≠ ${strings.differs}`, link, 'conflict');
  })}`;
};

/** Who says it, when, how far it has got and where to read it. */
export const byline = (r: Reader, s: StatementBase, around: Around): unknown =>
  html`<p class="byline small" part="byline">
      ${speaker(r, s)} <i>·</i> ${time(r, s.date)} <i>·</i> ${mark(r, s)} <i>·</i> ${citation(r, s.cites)}
    </p>
    ${beside(r, s, around)}`;

/** What a statement of its section says beyond its text: the stage of a charge, the term and court of a sentence, … */
const kicker = (r: Reader, s: Statement): unknown[] => {
  const { strings } = r;
  const article = (text?: Text) => text && html`${strings.article} ${words(text)}`;
  switch (s.section) {
    case 'charge':
      return [term(r, 'stages', s.stage), article(s.article)];
    case 'sentence': {
      const { term } = s;
      if ('life' in term) return [strings.life, s.court && words(s.court)];
      const text = 'years' in term ? strings.years(term.years.at(-1)!, term.years.map((n) => r.number(n)).join('–')) : words(term.words);
      return [text, s.court && words(s.court)];
    }
    case 'finding':
      return [words(s.forum), s.parties && words(s.parties), article(s.article), s.reference];
    case 'response':
      return [term(r, 'stances', s.stance)];
    default:
      return [];
  }
};

/** A statement in running form: what is said, then who says it, when, how far it has got and where to read it. */
export const statement = (r: Reader, s: Statement, around: Around): unknown =>
  html`<div class="statement" part="statement">
    <p class="kicker small">${kicker(r, s).filter(Boolean).map((item) => html`<span>${item}</span>`)}</p>
    <p class="text">${words(s.text)}</p>
    ${byline(r, s, around)}
  </div>`;

/** A statement as a table of labelled facts, for allegations, where nothing may be overlooked. */
export const facts = (r: Reader, s: StatementBase, around: Around, extra: unknown): unknown => {
  const { strings } = r;
  return html`<dl class="facts columns small" part="facts">
      ${fact(strings.allegedBy, speaker(r, s))} ${fact(strings.date, time(r, s.date))}
      ${fact(strings.status, mark(r, s))} ${extra} ${fact(strings.source, citation(r, s.cites))}
    </dl>
    ${beside(r, s, around)}`;
};

/** Something shown with its source; a place or a role has no speaker of its own. */
export type Shown = Pick<StatementBase, 'cites' | 'via'> & { speaker?: string };

/** The documents cited, with what a reader should know about them, and the record's own particulars. */
export const sources = (
  r: Reader,
  host: RecordElement,
  shown: Shown[],
  about: string,
  anchor: string,
): unknown => {
  const { strings, slice } = r;
  const unique = (items: string[]) => [...new Set(items)];
  const ids = unique(shown.flatMap((s) => s.cites.map((cite) => cite.source)));
  const speakers = unique(shown.flatMap((s) => [...(s.speaker ? [s.speaker] : []), ...(s.via ?? [])])).map(
    (id) => slice.speakers[id]!,
  );
  const compiled = r.edtf(slice.compiled);
  const edition = strings.record(plain(slice.title), slice.version, compiled);
  const address = () => `${location.href.split('#')[0]}#${anchor}`;
  return html`<footer class="section small" part="sources">
    ${heading(host.headingLevel + 1, strings.sources)}
    <ol class="sources">
      ${ids.map((id) => {
        const s = slice.sources[id]!;
        const title = html`<cite lang=${s.lang}>${s.title}</cite>`;
        return html`<li id="source-${id}">
          ${s.url ? html`<a href=${s.url}>${title}</a>` : title}.
          ${s.publisher ?? strings.noPublisher}; ${term(r, 'sourceKinds', s.kind)};
          ${s.date || !s.notBefore ? time(r, s.date) : strings.notBefore(r.edtf(s.notBefore))}.
          ${s.relay && words(s.relay)} ${s.interest && `${strings.interest}: `}${s.interest && words(s.interest)}
        </li>`;
      })}
    </ol>
    <div class="stack text">
      ${speakers.map((s) => s.interest && html`<p><b>${words(s.name)}.</b> ${strings.interest}: ${words(s.interest)}</p>`)}
      <p>${words(slice.disclaimer)}</p>
      <p>${edition} ${strings.licence(slice.licence.name)} ${words(slice.corrections)}</p>
    </div>
    <p class="controls" part="actions">
      <button
        type="button"
        @click=${() =>
          host.copy(`${strings.quote(about)}. ${edition} ${address()}`, strings)}
      >
        ${strings.cite}
      </button>
      <button type="button" @click=${() => host.copy(address(), strings)}>${strings.link}</button>
      <output>${host.notice}</output>
    </p>
  </footer>`;
};
