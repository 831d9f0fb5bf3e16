import { html } from 'lit/html.js';
import { plain, type Reader } from '../runtime/formatter.ts';
import type { Allegation, Case, Statement } from '../model/slice.ts';
import { RecordElement } from './record-element.ts';
import {
  heading,
  label,
  named,
  permalink,
  speakerName,
  statement,
  term,
  titles,
  words,
} from '../templates/parts.ts';
import { sources } from '../templates/sources.ts';
import { css } from './view-element.ts';

/** What allegations can be grouped by, and the vocabulary that names it. */
const kinds = { act: 'acts', status: 'statuses', speaker: '' };
type Grouping = keyof typeof kinds;
interface Entry {
  of: Case;
  s: Allegation;
}

/**
 * What is alleged in a case, each allegation with who makes it, its status, the authorities' answer or the lack of one,
 * its date, its level and its source; none of these can be hidden.
 *
 * @tagname allegation-list
 * @csspart allegation - One allegation.
 * @csspart filter - The controls that group and choose.
 */
export class AllegationList extends RecordElement {
  static override readonly tag = 'allegation-list';
  static override styles =
    super.styles +
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
    `;

  static override get properties() {
    return {
      ...super.properties,
      case: {},
      groupBy: { attribute: 'group-by', initial: 'act' },
      act: {},
      status: {},
    };
  }

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

  protected override view(r: Reader, cases: Case[]): unknown {
    const { strings } = r;
    const all = cases.flatMap((of) =>
      of.statements.filter((s) => s.section === 'allegation').map((s): Entry => ({ of, s })),
    );
    this.has = new Set(all.map(({ of, s }) => `${of.id}.${s.id}`));
    const visible = all.filter(
      ({ s }) => (!this.act || s.act === this.act) && (!this.status || s.status === this.status),
    );
    const title = `${strings.allegations}: ${named(cases)}`;
    const by = Object.hasOwn(kinds, this.groupBy) ? this.groupBy : 'act';
    const groups = new Map<string, Entry[]>();
    for (const entry of visible) {
      const key = entry.s[by];
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    const shown = visible.map(({ s }) => s);
    return html`<article aria-label=${title}>
      ${heading(this.level, html`${strings.allegations}${strings.colon + ' '}${titles(cases)}`, 'title')}
      ${all[0] && this.#controls(r, all, visible)} ${visible[0] ? '' : html`<p>${strings.nothing}</p>`}
      ${[...groups].map(
        ([key, entries]) =>
          html`<section class="group">
            ${heading(
              this.level + 1,
              by === 'speaker' ? words(speakerName(r, key)) : term(r, kinds[by], key),
            )}
            <ul>
              ${entries.map((entry) => this.#allegation(r, entry, shown))}
            </ul>
          </section>`,
      )}
      ${sources(r, this, title, cases[0]!.id)}
    </article>`;
  }

  protected override showAll(): void {
    this.act = this.status = '';
  }

  #controls(r: Reader, all: Entry[], visible: Entry[]): unknown {
    const { strings } = r;
    const choose = (name: 'act' | 'status') => {
      const options = [...new Set(all.map(({ s }) => s[name]))];
      return html`<label class="small"
        >${strings[name]}
        <select @change=${(e: Event) => (this[name] = (e.target as HTMLSelectElement).value)}>
          <option value="" .selected=${!this[name]}>${strings.all} (${r.number(all.length)})</option>
          ${options.map((code) => {
            const count = all.filter(({ s }) => s[name] === code).length;
            return html`<option value=${code} .selected=${this[name] === code}>
              ${plain(label(r, kinds[name], code))} (${r.number(count)})
            </option>`;
          })}
        </select>
      </label>`;
    };
    return html`<div class="controls" part="filter">
      <label class="small"
        >${strings.group}
        <select @change=${(e: Event) => (this.groupBy = (e.target as HTMLSelectElement).value as Grouping)}>
          ${(Object.keys(kinds) as Grouping[]).map(
            (value) =>
              html`<option value=${value} .selected=${this.groupBy === value}>${strings[value]}</option>`,
          )}
        </select>
      </label>
      ${choose('act')} ${choose('status')}
      <span class="small" role="status">
        ${(this.act || this.status) && strings.shown(r.number(visible.length), r.number(all.length))}
      </span>
    </div>`;
  }

  #allegation(r: Reader, { of, s }: Entry, shown: Statement[]): unknown {
    const id = `${of.id}.${s.id}`;
    return html`<li class="allegation item" id=${id} part="allegation">
      ${statement(r, s, { of, shown }, permalink(r, id, s.text))}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'allegation-list': AllegationList;
  }
}
