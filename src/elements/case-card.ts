import { html } from 'lit/html.js';
import { plain, type Reader } from '../runtime/formatter.ts';
import type { Case, CasePerson, Charge, Figure, Person, Sentence, Statement, Item } from '../model/slice.ts';
import { RecordElement } from './record-element.ts';
import {
  aliases,
  answers,
  citation,
  heading,
  labelled,
  named,
  section,
  mark,
  statement,
  statements,
  time,
  words,
} from '../templates/parts.ts';
import { sources } from '../templates/sources.ts';
import { figure, figureStyles } from '../templates/figure.ts';
import { person, role } from '../templates/person.ts';
import { css } from './view-element.ts';

type Of<S extends Statement['section']> = Extract<Statement, { section: S }>;

/**
 * A documented case: what happened and who says so, the figures, the people, the charges, and the authorities' position.
 *
 * @tagname case-card
 * @csspart figure - One figure with its byline.
 */
export class CaseCard extends RecordElement {
  static override readonly tag = 'case-card';
  static override styles =
    super.styles +
    figureStyles +
    css`
      .grid > * > .stack {
        margin-block-start: 0.6em;
      }
      .tally {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2em 1.6em;
      }
    `;

  static override get properties() {
    return {
      ...super.properties,
      case: {},
      person: {},
      variant: { initial: 'full' },
    };
  }

  /** Id of the case. */
  declare case: string;
  /** Id of a person, instead of a case: what is recorded of them in every case, and only that. */
  declare person: string;
  /**
   * How much to show: `compact` leaves out people, charges and findings; neither leaves out a source.
   * @default 'full'
   */
  declare variant: 'full' | 'compact';

  protected override view(r: Reader, items: Item[]): unknown {
    const cards = items.map((item) => ('name' in item ? this.#person(r, item) : this.#card(r, item as Case)));
    return html`${cards} ${sources(r, this, named(items), items[0]!.id)}`;
  }

  #person(r: Reader, whole: Person): unknown {
    const cases = Object.values(r.slice.cases).map((of) =>
      of.people
        .filter((p) => p.person === whole.id)
        .map((p) => {
          const said = of.statements.filter((s) => p.statements.includes(s.id));
          return section(this.level + 1, words(of.title), role(r, p, statements(r, said, { of })));
        }),
    );
    return html`<article aria-label=${whole.name}>
      ${heading(this.level, whole.name, 'title')} ${person(r, whole)} ${cases}
    </article>`;
  }

  #card(r: Reader, c: Case): unknown {
    const { strings } = r;
    const level = this.level + 1;
    const full = this.variant !== 'compact';
    const of = <S extends Statement['section']>(name: S) =>
      c.statements.filter((s): s is Of<S> => s.section === name);
    const pick = (list: string[]) => list.map((id) => c.statements.find((s) => s.id === id)!);
    // Whole, a card also has what stands in no event of the timeline: every statement is to be found in some widget.
    const told = c.events.flatMap((event) => event.accounts);
    const others = (section: string, chosen: string[]) =>
      full ? c.statements.filter((s) => s.section === section && ![...told, ...chosen].includes(s.id)) : [];
    const most = full ? undefined : 3;
    const summary = [
      ...pick(c.summary.slice(0, most)),
      ...others('account', [...c.summary, c.proceedings ?? '']),
    ];
    const figures = [...pick(c.keyFigures.slice(0, most)), ...others('figure', c.keyFigures)] as Figure[];
    const positions = pick(c.positions);
    const proceedings = c.proceedings ? pick([c.proceedings])[0]! : undefined;
    const around = { of: c };
    const list = (wanted: Statement[]) =>
      statements(
        r,
        wanted.flatMap((s) => [s, ...(s.section === 'charge' ? answers(s, c) : [])]),
        around,
      );
    const findings = of('finding');
    const people = full ? this.#people(r, c, of('charge'), of('sentence'), list, level) : '';
    return html`<article aria-label=${plain(c.title)}>
      ${heading(this.level, words(c.title), 'title')} ${aliases(r, c.names)}
      ${labelled(r, strings.place, html`${words(c.place.text)}&nbsp;· ${citation(r, c.place.cites)}`, '')}
      ${
        c.period &&
        labelled(r, strings.period, html`${time(r, c.period.date)}&nbsp;· ${citation(r, c.period.cites)}`, '')
      }
      ${c.note && labelled(r, strings.editorNote, words(c.note))}
      ${section(level, strings.whatHappened, list(summary))}
      ${
        figures[0] &&
        section(
          level,
          strings.keyFigures,
          html`<ul class="grid">
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
      ${this.#allegations(r, c, positions, level)}
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
    const item = (p: CasePerson) => {
      const whole = r.slice.people[p.person]!;
      const of = (s: Charge | Sentence) => s.people?.includes(p.person);
      return html`<li class="item">
        <p class="label">${whole.name}</p>
        ${person(r, whole)} ${role(r, p, list([...charges.filter(of), ...sentences.filter(of)]))}
      </li>`;
    };
    const group = (s: Charge | Sentence) => !s.people;
    const [charged, sentenced] = [charges.filter(group), sentences.filter(group)];
    return html`${
      c.people[0] &&
      section(
        level,
        strings.people,
        html`<ul class="grid">
          ${c.people.map(item)}
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
            ? html`<p class="text">
                  ${strings.tally(r.plural(length), r.number(length), r.number(answered))}
                </p>
                <ul class="tally">
                  ${statuses.map((status) => {
                    const n = allegations.filter((s) => s.status === status).length;
                    return html`<li>${mark(r, { status })} <b class="number">${r.number(n)}</b></li>`;
                  })}
                </ul>`
            : html`<p>${strings.nothing}</p>`
        }
        <p class="label">${strings.position}</p>
        ${positions[0] ? statements(r, positions, { of: c }) : html`<p>${strings.gap}</p>`}
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-card': CaseCard;
  }
}
