import { css, html, type PropertyDeclarations } from 'lit';
import type { Citing } from '../model/citations.ts';
import { subjectAttributes } from '../model/subjects.ts';
import { plain, plainTitles } from '../model/text.ts';
import type { Case, CaseTally, Item, Slice, Statement } from '../model/slice.ts';
import {
  caseView,
  personView,
  type CaseView,
  type PersonInCase,
  type PersonView,
} from '../model/views/case-card.ts';
import { figureStyles } from '../styles/figures.ts';
import { statusMark } from '../templates/byline.ts';
import { citation, time } from '../templates/citation.ts';
import { figure } from '../templates/figure.ts';
import { heading, section } from '../templates/heading.ts';
import { personNames, roleInCase } from '../templates/person.ts';
import type { Rendering } from '../templates/rendering.ts';
import { statement, statements } from '../templates/statement.ts';
import { aliases, editorNote, labelled, recordText, term } from '../templates/text.ts';
import { RecordElement } from './record-element.ts';

interface View {
  cards: (CaseView | PersonView)[];
  citing: Citing[];
}

/**
 * A documented case: what happened and who says so, the figures, the people, the charges, and the authorities' position.
 *
 * @tagname case-card
 * @csspart figure - One figure with its byline.
 */
export class CaseCard extends RecordElement<View> {
  static override readonly tag: string = 'case-card';
  static override readonly subjects = subjectAttributes['case-card'];
  static override styles = [
    RecordElement.styles,
    figureStyles,
    css`
      .grid > * > .stack {
        margin-block-start: 0.6em;
      }
      .tally {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2em 1.6em;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    case: { useDefault: true },
    person: { useDefault: true },
    variant: { useDefault: true },
  };

  /** Id of the case. */
  declare case: string;
  /** Id of a person, instead of a case: what is recorded of them in every case, and only that. */
  declare person: string;
  /**
   * How much to show: `compact` leaves out people, charges and findings; neither leaves out a source.
   * @default 'full'
   */
  declare variant: 'full' | 'compact';

  constructor() {
    super();
    this.case = '';
    this.person = '';
    this.variant = 'full';
  }

  protected override viewOf(slice: Slice, items: Item[]): View {
    const compact = this.variant === 'compact';
    const cards = items.map((item) =>
      'name' in item ? personView(slice, item) : caseView(slice, item as Case, { compact }),
    );
    return { cards, citing: cards.flatMap(({ citing }) => citing) };
  }

  protected override renderView(rendering: Rendering, { cards }: View, items: Item[]): unknown {
    return html`${cards.map((card) => ('person' in card ? this.#person(rendering, card) : this.#case(rendering, card)))}
    ${this.renderSources(rendering, items, plainTitles(items))}`;
  }

  #person(rendering: Rendering, { person, parts }: PersonView): unknown {
    const part = ({ of, part, statements: said }: PersonInCase) =>
      this.#section(recordText(of.title), roleInCase(rendering, part, statements(rendering, said, { of })));
    return html`<article aria-label=${person.name}>
      ${heading(this.level, person.name, 'title')} ${personNames(rendering, person)} ${parts.map(part)}
    </article>`;
  }

  #case(rendering: Rendering, view: CaseView): unknown {
    const { strings } = rendering;
    const { of } = view;
    const list = (wanted: Statement[]) => statements(rendering, wanted, { of });
    const listed = (title: string, wanted: Statement[]) =>
      wanted.length > 0 ? this.#section(title, list(wanted)) : '';
    return html`<article aria-label=${plain(of.title)}>
      ${heading(this.level, recordText(of.title), 'title')} ${placeAndTime(rendering, of)}
      ${this.#section(strings.whatHappened, list(view.summary))} ${this.#figures(rendering, view)}
      ${this.#proceedings(rendering, view)} ${this.#people(rendering, view)} ${this.#charges(rendering, view)}
      ${listed(strings.sentences, view.sentences)} ${listed(strings.findings, view.findings)}
      ${this.#allegations(rendering, view)}
    </article>`;
  }

  #section(title: unknown, content: unknown): unknown {
    return section(this.level + 1, title, content);
  }

  #figures(rendering: Rendering, { of, figures }: CaseView): unknown {
    if (figures.length === 0) return '';
    return this.#section(
      rendering.strings.keyFigures,
      html`<ul class="grid" role="list">
        ${figures.map((each) => figure(rendering, each, { of }))}
      </ul>`,
    );
  }

  #proceedings(rendering: Rendering, { of, proceedings }: CaseView): unknown {
    if (!proceedings) return '';
    const { date } = proceedings;
    const title = of.proceedingsTitle ?? '';
    return this.#section(
      date ? rendering.formatter.dated(title, date) : title,
      statement(rendering, proceedings, { of }),
    );
  }

  #people(rendering: Rendering, { people }: CaseView): unknown {
    if (people.length === 0) return '';
    return this.#section(
      rendering.strings.people,
      html`<ul class="grid" role="list">
        ${people.map(
          ({ person, of, part, statements: said }) =>
            html`<li class="item">
              <p class="label">${person.name}</p>
              ${personNames(rendering, person)}
              ${roleInCase(rendering, part, statements(rendering, said, { of }))}
            </li>`,
        )}
      </ul>`,
    );
  }

  #charges(rendering: Rendering, { of, charges }: CaseView): unknown {
    if (charges.length === 0) return '';
    const { strings } = rendering;
    return this.#section(
      strings.charges,
      html`<p class="small">${strings.chargesNote}</p>
        ${statements(rendering, charges, { of })}`,
    );
  }

  #allegations(rendering: Rendering, { of, positions }: CaseView): unknown {
    const { strings } = rendering;
    return this.#section(
      strings.allegations,
      html`<div class="stack">
        ${of.tally.words ? tallied(rendering, of.tally) : html`<p>${strings.nothing}</p>`}
        <p class="label">${strings.position}</p>
        ${positions.length > 0 ? statements(rendering, positions, { of }) : html`<p>${strings.gap}</p>`}
      </div>`,
    );
  }
}

const placeAndTime = (rendering: Rendering, { names, place, period, note }: Case): unknown => {
  const { strings } = rendering;
  const cited = (text: unknown, cites: Case['place']['cites']) =>
    html`${text}&nbsp;· ${citation(rendering, cites)}`;
  return html`${aliases(rendering, names)}
  ${labelled(rendering, strings.place, cited(recordText(place.text), place.cites))}
  ${period && labelled(rendering, strings.period, cited(time(rendering, period.date), period.cites))}
  ${editorNote(rendering, note)}`;
};

const tallied = (rendering: Rendering, tally: CaseTally): unknown => {
  const { formatter } = rendering;
  const marked = (mark: unknown, count: number) =>
    html`<li>${mark} <b class="number">${formatter.number(count)}</b></li>`;
  return html`<p class="text">${recordText(tally.words)}</p>
    <ul class="tally" role="list">
      ${tally.acts.map(({ code, count }) => marked(term(rendering, 'acts', code), count))}
    </ul>
    <ul class="tally small" role="list">
      ${tally.statuses.map(({ code, count }) => marked(statusMark(rendering, code), count))}
    </ul>`;
};

declare global {
  interface HTMLElementTagNameMap {
    'case-card': CaseCard;
  }
}
