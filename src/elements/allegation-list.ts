import { css, html, type PropertyDeclarations } from 'lit';
import { idIn } from '../model/answers.ts';
import { citedBefore } from '../model/citations.ts';
import { countBy } from '../model/counting.ts';
import { subjectAttributes } from '../model/subjects.ts';
import { plainTitles } from '../model/text.ts';
import { isOtherSide } from '../model/sides.ts';
import type { Allegation, Case, Item, Slice } from '../model/slice.ts';
import { filterVocabularies } from '../model/vocabulary.ts';
import {
  allegationGroupings,
  allegationsView,
  type AllegationGroup,
  type AllegationOptions,
  type AllegationsView,
} from '../model/views/allegation-list.ts';
import { choicesOf, select } from '../templates/filter.ts';
import { counted, foldedSection, heading, part, permalink } from '../templates/heading.ts';
import type { Rendering } from '../templates/rendering.ts';
import { position, statement } from '../templates/statement.ts';
import { statusMark } from '../templates/byline.ts';
import { joined, line, recordText, separator, speakerName, term, titles } from '../templates/text.ts';
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
        margin-block-start: 1em;
      }
      .group > :first-child {
        border-block-end: 2px solid var(--_accent);
        padding-block-end: 0.25em;
      }
      .allegation {
        padding-block: 0.5em;
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

  /** Ids of the cases, separated by spaces; `all` for every case of the record. */
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

  protected override readonly choices = new ReaderChoices<AllegationOptions>(this);

  constructor() {
    super();
    this.case = '';
    this.groupBy = 'act';
    this.act = '';
    this.status = '';
  }

  get #options(): AllegationOptions {
    const groupBy = allegationGroupings.includes(this.groupBy) ? this.groupBy : 'act';
    return this.choices.over({ groupBy, act: this.act, status: this.status });
  }

  protected override viewOf(_slice: Slice, items: Item[]): AllegationsView {
    return allegationsView(items as Case[], this.#options);
  }

  protected override renderView(rendering: Rendering, view: AllegationsView, items: Item[]): unknown {
    const { strings } = rendering;
    const { level } = this;
    const title = `${strings.allegations}: ${plainTitles(items)}`;
    return html`<article aria-label=${title}>
      ${heading(level, html`${strings.allegations}${`${strings.colon} `}${titles(items)}`, 'title')}
      ${view.all.length > 0 && !this.isCompact ? this.#controls(rendering, view) : ''}
      ${this.choices.shownBy(
        html`${view.shown.length > 0 ? '' : html`<p>${strings.nothing}</p>`}
        ${view.positions.map((each) => this.#position(rendering, each, items.length > 1))}
        ${view.groups.map((group) => this.#group(rendering, view, group))}
        ${this.renderSources(rendering, title)}`,
      )}
    </article>`;
  }

  protected override showAll(): void {
    this.choose({ act: '', status: '' });
  }

  #position(
    rendering: Rendering,
    { of, statements }: AllegationsView['positions'][number],
    isOneOfSeveral: boolean,
  ): unknown {
    if (statements.length === 0) return '';
    const { strings, formatter } = rendering;
    const level = this.level + 1;
    const title = html`${strings.position}${isOneOfSeveral ? html`${separator}${recordText(of.title)}` : ''}`;
    const content = position(rendering, statements, of);
    return part(level, title, content, this.isCompact, formatter.number(statements.length));
  }

  #group(rendering: Rendering, view: AllegationsView, group: AllegationGroup): unknown {
    const { code, entries } = group;
    const { groupBy } = this.#options;
    const level = this.level + 1;
    const isAct = groupBy === 'act' && !isOtherSide(code);
    const title = this.#groupTitle(rendering, code);
    const all = entries.map(({ said }) => said);
    const named = citedBefore(all);
    // Above them once, and not by each.
    const isUndated = all.length > 1 && all.every(({ date }) => !date);
    const list = html`${isUndated ? html`<p class="label small">${rendering.strings.undated}</p>` : ''}
      <ul role="list">
        ${this.pieces.of(entries, ({ of, said, number }, index) => {
          const { shown, places } = view;
          const id = idIn(of, said);
          const context = { of, shown, places, named: named[index]!, isUnderAct: isAct, isUndated };
          return html`<li class="allegation" id=${id} part="allegation">
            ${statement(rendering, said, context, { permalink: permalink(rendering, id, number) })}
          </li>`;
        })}
      </ul>`;
    // What is said of the country in general is no part of the case: it is opened by who wants it.
    if (!this.isCompact && code !== 'country')
      return html`<section class="group">${heading(level, title)}${list}</section>`;
    const count = rendering.formatter.number(entries.length);
    return foldedSection(level, counted(title, count), list, summaryOf(rendering, all, isOtherSide(code)));
  }

  #groupTitle(rendering: Rendering, code: string): unknown {
    const { groupBy } = this.#options;
    if (isOtherSide(code)) return recordText(rendering.slice.sides[code]);
    return groupBy === 'speaker'
      ? recordText(speakerName(rendering, code))
      : term(rendering, filterVocabularies[groupBy], code);
  }

  #controls(rendering: Rendering, view: AllegationsView): unknown {
    const { strings, formatter } = rendering;
    const { groupBy } = this.#options;
    const { all, shown } = view;
    const filter = (name: 'act' | 'status') =>
      select(
        name,
        strings[name],
        choicesOf(
          rendering,
          filterVocabularies[name],
          countBy(all, ({ said }) => said[name]),
          all.length,
          this[name],
        ),
        this.#options[name],
      );
    return html`<div class="controls" part="filter">
      ${select(
        'groupBy',
        strings.groupBy,
        allegationGroupings.map((each) => [each, strings[each]]),
        groupBy,
      )}
      ${filter('act')} ${filter('status')}
      <span class="small" role="status">
        ${this.choices.shownBy(html`${strings.shown(formatter.number(shown.length), formatter.number(all.length))}${separator}${strings.groupBy}${strings.colon} ${strings[groupBy]}`)}
      </span>
    </div>`;
  }
}

/** Our own count of the allegations of a group: of what, by whom, how far they have got, and how many are answered. */
const summaryOf = (rendering: Rendering, all: Allegation[], isOfSeveralActs: boolean): unknown => {
  const { strings, formatter } = rendering;
  const answered = all.filter(({ response }) => response === 'answered').length;
  const acts = isOfSeveralActs ? countBy(all, ({ act }) => act) : [];
  const statuses = countBy(all, ({ status }) => status);
  const speakers = countBy(all, ({ speaker }) => speaker);
  return joined([
    ...acts.map(({ code, count }) => html`${term(rendering, 'acts', code)}&nbsp;${formatter.number(count)}`),
    ...statuses.map(({ code, count }) => {
      const mark = statusMark(rendering, code);
      return statuses.length > 1 ? html`${mark}&nbsp;${formatter.number(count)}` : mark;
    }),
    strings.answered(formatter.number(answered), formatter.number(all.length)),
    // Named as such: a status beside a name alone reads as theirs.
    line(
      `${strings.speaker}${strings.colon} `,
      joined(
        speakers.map(({ code }) => recordText(speakerName(rendering, code))),
        strings.comma,
      ),
    ),
  ]);
};

declare global {
  interface HTMLElementTagNameMap {
    'allegation-list': AllegationList;
  }
}
