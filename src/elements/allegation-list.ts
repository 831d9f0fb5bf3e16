import { css, html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { citedSources } from '../model/citations.ts';
import { subjectAttributes } from '../model/subjects.ts';
import { plain, plainTitles } from '../model/text.ts';
import type { Case, Item, Slice } from '../model/slice.ts';
import { filterVocabularies, labelOf } from '../model/vocabulary.ts';
import {
  allegationGroupings,
  allegationsView,
  type AllegationEntry,
  type AllegationGrouping,
  type AllegationOptions,
  type AllegationsView,
} from '../model/views/allegation-list.ts';
import { heading, permalink } from '../templates/heading.ts';
import type { Rendering } from '../templates/rendering.ts';
import { areUndated, position, statement, undatedOnce } from '../templates/statement.ts';
import type { StatementContext } from '../templates/byline.ts';
import { recordText, separator, speakerName, term, titles } from '../templates/text.ts';
import { ReaderChoices } from './reader-choices.ts';
import { RecordElement } from './record-element.ts';

/**
 * What is alleged in a case, each allegation with who makes it, its status, the authorities' answer or the lack of one,
 * its date, its level and its source; none of these can be hidden.
 *
 * @tagname allegation-list
 * @csspart allegation - One allegation.
 * @csspart filter - The controls that group and choose.
 */
export class AllegationList extends RecordElement<AllegationsView> {
  static override readonly tag: string = 'allegation-list';
  static override readonly subjects = subjectAttributes['allegation-list'];
  static override styles = [
    RecordElement.styles,
    css`
      .group {
        margin-block-start: 1.6em;
      }
      .group > :first-child {
        border-block-end: 2px solid var(--_accent);
        padding-block-end: 0.25em;
      }
      .allegation {
        padding-block: 1em;
      }
      .allegation + .allegation {
        border-block-start: 1px solid var(--_rule);
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    case: { useDefault: true },
    groupBy: { attribute: 'group-by', useDefault: true },
    act: { useDefault: true },
    status: { useDefault: true },
  };

  /** Ids of the cases, separated by spaces. */
  declare case: string;
  /**
   * What the allegations are grouped by.
   * @default 'act'
   */
  declare groupBy: 'act' | 'status' | 'speaker';
  /** Only allegations of this act, such as `torture`; all of them when empty. */
  declare act: string;
  /** Only allegations of this status, such as `alleged`; all of them when empty. */
  declare status: string;

  readonly #choices = new ReaderChoices<AllegationOptions>(this);

  constructor() {
    super();
    this.case = '';
    this.groupBy = 'act';
    this.act = '';
    this.status = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#choices.forget(changed);
    super.willUpdate(changed);
  }

  get #options(): AllegationOptions {
    const groupBy = allegationGroupings.includes(this.groupBy) ? this.groupBy : 'act';
    return this.#choices.over({ groupBy, act: this.act, status: this.status });
  }

  protected override viewOf(_slice: Slice, items: Item[]): AllegationsView {
    return allegationsView(items as Case[], this.#options);
  }

  protected override renderView(rendering: Rendering, view: AllegationsView, items: Item[]): unknown {
    const { strings } = rendering;
    const { level } = this;
    const isUnderAct = this.#options.groupBy === 'act';
    const title = `${strings.allegations}: ${plainTitles(items)}`;
    return html`<article aria-label=${title}>
      ${heading(level, html`${strings.allegations}${`${strings.colon} `}${titles(items)}`, 'title')}
      ${view.total > 0 ? this.#controls(rendering, view) : ''}
      ${this.#choices.shownBy(
        html`${view.visible > 0 ? '' : html`<p>${strings.nothing}</p>`}
        ${view.positions.map(({ of, statements }) =>
          position(
            rendering,
            statements,
            of,
            items.length > 1 ? html`${separator}${recordText(of.title)}` : '',
          ),
        )}
        ${view.groups.map(
          ({ key, entries }) =>
            html`<section class="group">
              ${heading(level + 1, this.#groupTitle(rendering, key))}
              ${undatedOnce(rendering, statementsIn(entries))}
              <ul role="list">
                ${entries.map((entry, index) => {
                  const named = citedSources(statementsIn(entries.slice(0, index)));
                  const isUndated = areUndated(statementsIn(entries));
                  return allegationItem(rendering, entry, view, { named, isUnderAct, isUndated });
                })}
              </ul>
            </section>`,
        )}
        ${this.renderSources(rendering, items, title)}`,
      )}
    </article>`;
  }

  protected override showAll(): void {
    this.#choices.choose({ act: '', status: '' });
  }

  #groupTitle(rendering: Rendering, key: string): unknown {
    const { groupBy } = this.#options;
    return groupBy === 'speaker'
      ? recordText(speakerName(rendering, key))
      : term(rendering, filterVocabularies[groupBy], key);
  }

  #controls(rendering: Rendering, view: AllegationsView): unknown {
    const { strings, formatter } = rendering;
    const { groupBy, act, status } = this.#options;
    const choose = ({ target }: Event) =>
      this.#choices.choose({ groupBy: (target as HTMLSelectElement).value as AllegationGrouping });
    return html`<div class="controls" part="filter">
      <label class="small"
        >${strings.group}
        <select @change=${choose}>
          ${allegationGroupings.map(
            (each) => html`<option value=${each} .selected=${each === groupBy}>${strings[each]}</option>`,
          )}
        </select>
      </label>
      ${this.#filter(rendering, view, 'act', act)} ${this.#filter(rendering, view, 'status', status)}
      <span class="small" role="status">
        ${this.#choices.shownBy(html`${strings.shown(formatter.number(view.visible), formatter.number(view.total))}${separator}${strings.group}${strings.colon} ${strings[groupBy]}`)}
      </span>
    </div>`;
  }

  #filter(rendering: Rendering, view: AllegationsView, name: 'act' | 'status', chosen: string): unknown {
    const { slice, strings, formatter } = rendering;
    const choose = ({ target }: Event) =>
      this.#choices.choose({ [name]: (target as HTMLSelectElement).value });
    return html`<label class="small"
      >${strings[name]}
      <select @change=${choose}>
        <option value="" .selected=${!chosen}>${strings.all} (${formatter.number(view.total)})</option>
        ${view.choices[name].map(
          ({ code, count }) =>
            html`<option value=${code} .selected=${code === chosen}>
              ${plain(labelOf(slice, filterVocabularies[name], code))} (${formatter.number(count)})
            </option>`,
        )}
      </select>
    </label>`;
  }
}

const statementsIn = (entries: AllegationEntry[]) => entries.map(({ allegation }) => allegation);

const allegationItem = (
  rendering: Rendering,
  { of, allegation, number }: AllegationEntry,
  { shown, positions }: AllegationsView,
  above: Pick<StatementContext, 'named' | 'isUnderAct' | 'isUndated'>,
): unknown => {
  const id = `${of.id}.${allegation.id}`;
  const link = permalink(rendering, id, number);
  return html`<li class="allegation item" id=${id} part="allegation">
    ${statement(rendering, allegation, { of, shown, positions: positions.flatMap(({ statements }) => statements), ...above }, link)}
  </li>`;
};

declare global {
  interface HTMLElementTagNameMap {
    'allegation-list': AllegationList;
  }
}
