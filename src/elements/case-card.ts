import { css, html, nothing } from 'lit';
import type { Reader } from '../format.ts';
import type { Case, CasePerson, Charge, Figure, Sentence, Statement } from '../record/slice.ts';
import { RecordElement } from '../record-element.ts';
import {
  answers,
  citation,
  heading,
  labelled,
  plain,
  section,
  mark,
  sources,
  statement,
  time,
  withAnswers,
  words,
  type Shown,
} from './parts.ts';
import { figure, figureStyles } from './figure.ts';

type Of<S extends Statement['section']> = Extract<Statement, { section: S }>;

/**
 * A documented case: what happened and who says so, the figures, the people, the charges, and the authorities' position.
 *
 * @tagname case-card
 * @csspart figure - One figure with its byline.
 * @csspart names - The other names of the case.
 * @csspart place - The place.
 * @csspart period - The time it covers.
 */
export class CaseCard extends RecordElement {
  static override readonly tag = 'case-card';
  static override styles = [
    ...RecordElement.styles,
    figureStyles,
    css`
      .people {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
        gap: 1.2em 2em;
      }
      .people > * > .stack {
        margin-block-start: 0.6em;
      }
      .tally {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2em 1.6em;
      }
    `,
  ];

  static override get properties() {
    return { ...super.properties, case: { useDefault: true }, variant: { useDefault: true } };
  }

  /** Id of the case. */
  declare case: string;
  /** How much to show: `compact` leaves out people, charges and findings; neither leaves out a source. */
  declare variant: 'full' | 'compact';

  constructor() {
    super();
    this.case = '';
    this.variant = 'full';
  }

  protected override readonly names = { attribute: 'case', collection: 'cases' } as const;

  protected override view(r: Reader, cases: Case[]): unknown {
    return cases.map((c) => this.#card(r, c));
  }

  #card(r: Reader, c: Case): unknown {
    const { strings } = r;
    const level = this.headingLevel + 1;
    const full = this.variant !== 'compact';
    const of = <S extends Statement['section']>(name: S) =>
      c.statements.filter((s): s is Of<S> => s.section === name);
    const pick = (list: string[]) => list.map((id) => c.statements.find((s) => s.id === id)!);
    const summary = pick(full ? c.summary : c.summary.slice(0, 3));
    const figures = pick(full ? c.keyFigures : c.keyFigures.slice(0, 3)) as Figure[];
    const positions = pick(c.positions);
    const proceedings = c.proceedings ? pick([c.proceedings])[0]! : undefined;
    const shown: Shown[] = [...figures, ...positions, c.place];
    if (proceedings) shown.push(proceedings);
    if (c.period) shown.push(c.period);
    if (full) shown.push(...c.people);
    const around = { of: c };
    const list = (statements: Statement[]) => {
      const all = statements.flatMap((s) => [s, ...(s.section === 'charge' ? answers(s, c) : [])]);
      shown.push(...withAnswers(c, all));
      return html`<div class="stack">${all.map((s) => statement(r, s, around))}</div>`;
    };
    const findings = of('finding');
    const people = full ? this.#people(r, c, of('charge'), of('sentence'), list, level) : '';
    return html`<article>
      ${heading(this.headingLevel, words(c.title), 'title')}
      ${
        c.names[0] &&
        labelled(
          strings.alsoKnownAs,
          c.names.map((n, i) => html`${i ? '; ' : ''}<span lang=${n.lang} dir="auto">${n.name}</span>`),
          'names',
        )
      }
      ${labelled(strings.place, html`${words(c.place.text)} · ${citation(r, c.place.cites)}`, 'place')}
      ${
        c.period &&
        labelled(strings.period, html`${time(r, c.period.date)} · ${citation(r, c.period.cites)}`, 'period')
      }
      ${c.note && labelled(strings.editorNote, words(c.note))}
      ${section(level, strings.whatHappened, list(summary))}
      ${
        figures[0] &&
        section(
          level,
          strings.keyFigures,
          html`<ul class="figures">
            ${figures.map((f) => figure(r, f, around))}
          </ul>`,
        )
      }
      ${
        proceedings &&
        section(
          level,
          strings.proceedings(proceedings.date ? strings.asOf(r.date(proceedings.date)) : strings.undated),
          statement(r, proceedings, around),
        )
      }
      ${people} ${full && findings[0] ? section(level, strings.findings, list(findings)) : ''}
      ${this.#allegations(r, c, positions, level)} ${sources(r, level, shown, plain(c.title), c.id)}
    </article>`;
  }

  #people(
    r: Reader,
    c: Case,
    charges: Charge[],
    sentences: Sentence[],
    list: (statements: Statement[]) => unknown,
    level: number,
  ): unknown {
    const { strings } = r;
    const person = (p: CasePerson) => {
      const { name, names, note } = r.slice.people[p.person]!;
      const of = (s: Charge | Sentence) => s.people?.includes(p.person);
      return html`<li class="item">
        <p class="label">${name}</p>
        <p class="small">
          ${names.map((n) => (name.includes(n.name) ? '' : html`<span lang=${n.lang ?? nothing}>${n.name}</span> · `))}
          ${words(p.role)} ${strings.certainty[p.certainty]} · ${citation(r, p.cites)}
        </p>
        ${[note, p.note].map((text) => text && html`<p class="note small">${words(text)}</p>`)}
        ${list([...charges.filter(of), ...sentences.filter(of)])}
      </li>`;
    };
    const group = (s: Charge | Sentence) => !s.people;
    const [charged, sentenced] = [charges.filter(group), sentences.filter(group)];
    return html`${
      c.people[0] &&
      section(
        level,
        strings.people,
        html`<ul class="people">
          ${c.people.map(person)}
        </ul>`,
      )
    }
    ${
      charged[0] &&
      section(
        level,
        strings.charges,
        html`<p class="small">${strings.chargesNote}</p>
          ${list(charged)}`,
      )
    }
    ${sentenced[0] && section(level, strings.sentences, list(sentenced))}`;
  }

  #allegations(r: Reader, c: Case, positions: Statement[], level: number): unknown {
    const { strings } = r;
    const allegations = c.statements.filter((s) => s.section === 'allegation');
    const { length } = allegations;
    const statuses = [...new Set(allegations.map((s) => s.status))];
    const answered = allegations.filter((s) => s.response === 'answered').length;
    return section(
      level,
      strings.allegations,
      html`<div class="stack">
        ${
          length
            ? html`<p class="text">${strings.tally(length, r.number(length), r.number(answered))}</p>
                <ul class="tally">
                  ${statuses.map((status) => {
                    const n = allegations.filter((s) => s.status === status).length;
                    return html`<li>${mark(r, { status })} <b class="number">${r.number(n)}</b></li>`;
                  })}
                </ul>`
            : html`<p>${strings.nothing}</p>`
        }
        ${
          positions[0]
            ? html`<p class="label">${strings.position}</p>
                ${positions.map((s) => statement(r, s, { of: c }))}`
            : html`<p>${strings.gap}</p>`
        }
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-card': CaseCard;
  }
}
