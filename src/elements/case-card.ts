import { css, html, type PropertyDeclarations } from 'lit';
import { positionId } from '../model/answers.ts';
import { citedBefore } from '../model/citations.ts';
import { everything, subjectAttributes } from '../model/subjects.ts';
import { plain, plainTitles } from '../model/text.ts';
import type { Case, Item, Slice, Statement } from '../model/slice.ts';
import {
  caseView,
  personView,
  type CaseView,
  type PersonInCase,
  type PersonView,
} from '../model/views/case-card.ts';
import { figureStyles } from '../styles/figures.ts';
import type { StatementContext } from '../templates/byline.ts';
import { aboutCase, caseHead, placeAndTime } from '../templates/case-head.ts';
import { figure } from '../templates/figure.ts';
import { foldedSection, heading, part, section } from '../templates/heading.ts';
import { personNames, roleInCase } from '../templates/person.ts';
import type { Rendering } from '../templates/rendering.ts';
import { position, statement, statements } from '../templates/statement.ts';
import { recordText } from '../templates/text.ts';
import type { RecordView } from './content.ts';
import { RecordElement } from './record-element.ts';

interface View extends RecordView {
  cards: (CaseView | PersonView)[];
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
      .head .grid {
        gap: 0.4em 2em;
      }
      .key {
        display: grid;
        grid-template-columns: 4.6em 1fr;
        gap: 0.7em;
        align-items: start;
      }
      .head .speaker {
        margin: 0;
      }
      /* Figures stand one under the other, whichever way the words run. */
      .key .value {
        text-align: right;
      }
      .key small {
        display: block;
        font-size: 0.4em;
      }
      .head > * + * {
        border-block-start: 1px solid var(--_rule);
        margin-block-start: 0.3em;
        padding-block-start: 0.3em;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    case: { useDefault: true },
    person: { useDefault: true },
  };

  /** Id of the case, or several with spaces between; `all` is every case. Several compact ones stand as an index. */
  declare case: string;
  /** Id of a person, instead of a case: what is recorded of them in every case, and only that. */
  declare person: string;

  constructor() {
    super();
    this.case = '';
    this.person = '';
  }

  /** Whether it stands as an index of the whole record, under its title. */
  get #isIndex(): boolean {
    return this.isCompact && this.case === everything;
  }

  /** An entry of the index stands under a heading. */
  protected override get level(): number {
    return super.level + Number(this.#isIndex);
  }

  protected override viewOf(slice: Slice, items: Item[]): View {
    const cards = items.map((item) =>
      'name' in item ? personView(slice, item) : caseView(slice, item as Case),
    );
    return { cards };
  }

  protected override renderView(rendering: Rendering, { cards }: View, items: Item[]): unknown {
    const isDocket = this.isCompact && cards.length > 1;
    const card = (view: CaseView) =>
      isDocket ? this.#entry(rendering, view) : this.#case(rendering, view, this.#head(rendering, view));
    const { title } = rendering.slice;
    return html`${this.#isIndex ? heading(this.level - 1, recordText(title), 'title') : ''}
    ${cards.map((view) => ('person' in view ? this.#person(rendering, view) : card(view)))}
    ${this.renderSources(rendering, plainTitles(items))}`;
  }

  #person(rendering: Rendering, { person, parts }: PersonView): unknown {
    const part = ({ of, part, statements: said }: PersonInCase) =>
      this.#section(recordText(of.title), roleInCase(rendering, part, statements(rendering, said, { of })));
    return html`<article aria-label=${person.name}>
      ${heading(this.level, person.name, 'title')} ${personNames(rendering, person)} ${parts.map(part)}
    </article>`;
  }

  #head(rendering: Rendering, { of }: CaseView): unknown {
    return html`<p class="kicker small">${placeAndTime(rendering, of)}</p>
      ${heading(this.level, recordText(of.title), 'title')}`;
  }

  /** A case of several as an entry of an index, which opens in place. */
  #entry(rendering: Rendering, view: CaseView): unknown {
    const { of } = view;
    const { words } = of.tally;
    const about = html`${placeAndTime(rendering, of)}${words && html`<br />${recordText(words)}`}`;
    return foldedSection(this.level, recordText(of.title), this.#case(rendering, view), about);
  }

  #case(rendering: Rendering, view: CaseView, head: unknown = ''): unknown {
    const { strings } = rendering;
    const { of, summary, otherAccounts } = view;
    const first = this.isCompact ? summary.slice(0, 1) : summary;
    const others = [...summary.filter((said) => !first.includes(said)), ...otherAccounts];
    const list = (wanted: Statement[]) => statements(rendering, wanted, context(view));
    const row = (title: string, wanted: Statement[]) => this.#row(rendering, title, wanted, list(wanted));
    return html`<article aria-label=${plain(of.title)}>
      ${head} ${caseHead(rendering, view)} ${this.#section(strings.whatHappened, list(first))}
      ${this.#figures(rendering, view)} ${row(strings.otherAccounts, others)}
      ${this.#proceedings(rendering, view)} ${this.#people(rendering, view)} ${this.#charges(rendering, view)}
      ${row(strings.sentences, view.sentences)} ${row(strings.findings, view.findings)}
      ${this.#positions(rendering, view)} ${this.#about(rendering, of)}
    </article>`;
  }

  #section(title: unknown, content: unknown): unknown {
    return section(this.level + 1, title, content);
  }

  /** A section that opens in place where the card is compact. */
  #part(title: unknown, content: unknown): unknown {
    return part(this.level + 1, title, content, this.isCompact);
  }

  #row({ formatter }: Rendering, title: string, things: unknown[], content: unknown): unknown {
    if (things.length === 0) return '';
    return part(this.level + 1, title, content, true, formatter.number(things.length));
  }

  #figures(rendering: Rendering, view: CaseView): unknown {
    const { figures } = view;
    const named = citedBefore(figures);
    return this.#row(
      rendering,
      rendering.strings.keyFigures,
      figures,
      html`<ul class="grid" role="list">
        ${figures.map((each, index) => {
          return figure(rendering, each, { ...context(view), named: named[index]! });
        })}
      </ul>`,
    );
  }

  #proceedings(rendering: Rendering, view: CaseView): unknown {
    const { of, proceedings } = view;
    const title = of.proceedingsTitle ?? '';
    return proceedings.map((said) =>
      this.#part(
        said.date ? rendering.formatter.dated(title, said.date) : title,
        statement(rendering, said, context(view)),
      ),
    );
  }

  #people(rendering: Rendering, view: CaseView): unknown {
    const { people } = view;
    return this.#row(
      rendering,
      rendering.strings.people,
      people,
      html`<ul class="grid" role="list">
        ${people.map(
          ({ person, part, statements: said }) =>
            html`<li>
              <p class="label">${person.name}</p>
              ${personNames(rendering, person)}
              ${roleInCase(rendering, part, statements(rendering, said, context(view)))}
            </li>`,
        )}
      </ul>`,
    );
  }

  #charges(rendering: Rendering, view: CaseView): unknown {
    const { strings } = rendering;
    const { charges } = view;
    return this.#row(
      rendering,
      strings.charges,
      charges,
      html`<p class="small">${strings.chargesNote}</p>
        ${statements(rendering, charges, context(view))}`,
    );
  }

  #positions(rendering: Rendering, { of, positions }: CaseView): unknown {
    return positions.length > 0
      ? this.#part(rendering.strings.position, position(rendering, positions, of))
      : '';
  }

  #about(rendering: Rendering, of: Case): unknown {
    return this.#part(rendering.strings.details, aboutCase(rendering, of));
  }
}

/** The positions stand at the end of the card, and claims lead to them. */
const context = ({ of, positions }: CaseView): StatementContext => ({
  of,
  places: new Map(positions.map((each) => [each, positionId(of)])),
});

declare global {
  interface HTMLElementTagNameMap {
    'case-card': CaseCard;
  }
}
