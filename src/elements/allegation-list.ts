import { css, html } from 'lit';
import type { Reader } from '../format.ts';
import type { Allegation, Case, Statement, Text } from '../record/slice.ts';
import { RecordElement } from '../record-element.ts';
import { fact, facts, heading, permalink, plain, sources, statement, term, words } from './parts.ts';

type Grouping = 'act' | 'status' | 'speaker';
interface Entry {
  of: Case;
  s: Allegation;
}

/**
 * What is alleged in a case, each allegation with who makes it, its status, the authorities' answer or the lack of one,
 * its date, its level and its source; none of these can be hidden.
 *
 * @tagname allegation-list
 * @slot - Shown until the record is there, and whenever it cannot be shown: a link to the case.
 * @csspart root - The whole widget.
 * @csspart allegation - One allegation with everything beside it.
 * @csspart answer - The authorities' answer, or the sentence that none is recorded.
 * @csspart facts - Speaker, date, status, level and source of an allegation.
 * @csspart status - The status of a statement.
 * @csspart conflict - The mark of accounts that differ.
 * @csspart filter - The controls that group and choose.
 * @csspart sources - The sources, the disclaimer and the actions.
 * @csspart actions - The buttons for citation and link.
 * @cssprop [--record-accent=currentColor] - Colour of marks and rules that stand out.
 * @cssprop [--record-font=inherit] - Font of the text.
 * @cssprop [--record-heading-font=inherit] - Font of the headings.
 * @cssprop [--record-measure=38em] - Greatest length of a line of text.
 * @fires record-error - The record has no such case, or could not be shown.
 */
export class AllegationList extends RecordElement {
  static override readonly tag = 'allegation-list';
  static override styles = [
    ...RecordElement.styles,
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
      .answer {
        margin-block: 0.7em;
      }
    `,
  ];

  static override get properties() {
    return {
      ...super.properties,
      case: { reflect: true },
      groupBy: { reflect: true, attribute: 'group-by' },
      act: { reflect: true },
      status: { reflect: true },
    };
  }

  /** Ids of the cases, separated by spaces. */
  declare case: string;
  /** What the allegations are grouped by. */
  declare groupBy: Grouping;
  /** Only allegations of this act, such as `torture`; all of them when empty. */
  declare act: string;
  /** Only allegations of this status, such as `alleged`; all of them when empty. */
  declare status: string;

  constructor() {
    super();
    this.case = '';
    this.groupBy = 'act';
    this.act = '';
    this.status = '';
  }

  protected override readonly names = { attribute: 'case', collection: 'cases' } as const;

  protected override view(r: Reader, cases: Case[]): unknown {
    const { strings } = r;
    const all = cases.flatMap((of) =>
      of.statements.filter((s) => s.section === 'allegation').map((s): Entry => ({ of, s })),
    );
    const visible = all.filter(
      ({ s }) => (!this.act || s.act === this.act) && (!this.status || s.status === this.status),
    );
    const title = `${strings.allegations}: ${r.list(cases.map((c) => plain(c.title)))}`;
    const groups = new Map<string, Entry[]>();
    for (const entry of visible) {
      const key = entry.s[this.groupBy] ?? entry.s.act;
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    const shown = visible.flatMap(({ of, s }) => [s, ...answersTo(of, s)]);
    return html`<article>
      ${heading(this.headingLevel, title, 'title')} ${all[0] && this.#controls(r, all)}
      <p class="small" role="status">
        ${(this.act || this.status) && strings.shown(visible.length, r.number(visible.length), r.number(all.length))}
      </p>
      ${visible[0] ? '' : html`<p>${strings.noAllegations}</p>`}
      ${[...groups].map(
        ([key, entries]) =>
          html`<section class="group">
            ${heading(this.headingLevel + 1, words(this.#groupName(r, key)))}
            <ul>
              ${entries.map((entry) => this.#allegation(r, entry, shown))}
            </ul>
          </section>`,
      )}
      ${sources(r, this, shown, title, cases[0]!.id)}
    </article>`;
  }

  protected override reveal(id: string): boolean {
    const has = !!(this.act || this.status) && id.includes('.') && this.case.includes(id.split('.')[0]!);
    if (has) this.act = this.status = '';
    return has;
  }

  #groupName({ slice }: Reader, key: string): Text {
    if (this.groupBy === 'speaker') return slice.speakers[key]!.name;
    return slice.vocabulary[this.groupBy === 'status' ? 'statuses' : 'acts']?.[key]?.label ?? key;
  }

  #controls(r: Reader, all: Entry[]): unknown {
    const { strings } = r;
    const choose = (name: 'act' | 'status', kind: string) => {
      const options = [...new Set(all.map(({ s }) => s[name]))];
      return html`<label class="small"
        >${strings[name]}
        <select @change=${(e: Event) => (this[name] = (e.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${!this[name]}>${strings.all} (${r.number(all.length)})</option>
          ${options.map((code) => {
            const count = all.filter(({ s }) => s[name] === code).length;
            return html`<option value=${code} ?selected=${this[name] === code}>
              ${plain(r.slice.vocabulary[kind]?.[code]?.label ?? code)} (${r.number(count)})
            </option>`;
          })}
        </select>
      </label>`;
    };
    return html`<div class="controls" part="filter">
      <label class="small"
        >${strings.group}
        <select @change=${(e: Event) => (this.groupBy = (e.target as HTMLSelectElement).value as Grouping)}>
          ${(['act', 'status', 'speaker'] as const).map(
            (value) => html`<option value=${value} ?selected=${this.groupBy === value}>${strings[value]}</option>`,
          )}
        </select>
      </label>
      ${choose('act', 'acts')} ${choose('status', 'statuses')}
    </div>`;
  }

  #allegation(r: Reader, { of, s }: Entry, shown: Statement[]): unknown {
    const { strings } = r;
    const id = `${of.id}.${s.id}`;
    return html`<li class="allegation item" id=${id} part="allegation">
      <p class="text">
        ${words(s.text)} ${permalink(r, id, s.text)}
      </p>
      ${this.#answer(r, of, s)}
      ${facts(
        r,
        s,
        { of, shown },
        html`${this.groupBy === 'act' ? '' : fact(strings.act, term(r, 'acts', s.act))}
        ${fact(strings.about, words(s.against))} ${fact(strings.level, strings.levels[s.level])}`,
      )}
    </li>`;
  }

  #answer(r: Reader, of: Case, s: Allegation): unknown {
    const { strings } = r;
    const beside = answersTo(of, s);
    const findings = beside.filter((o) => o.section === 'finding');
    const responses = beside.filter((o) => o.section !== 'finding');
    const sentence = {
      answered: '',
      'position-on-case-only': strings.gapCase,
      'none-recorded': responses.length ? strings.gapNoMerits : strings.gap,
    }[s.response];
    const list = (statements: Statement[]) => statements.map((o) => statement(r, o, { of }));
    return html`<div class="answer quiet stack" part="answer">
      <div>
        <p class="label">${strings.answer}</p>
        <p class="text">${sentence}</p>
      </div>
      ${list(responses)}
      ${findings[0] && html`<p class="label">${strings.findings}</p>${list(findings)}`}
    </div>`;
  }
}

/** Responses and findings beside an allegation; where none goes to it, the authorities' position on the case. */
const answersTo = (of: Case, s: Allegation): Statement[] =>
  of.statements.filter(
    (o) =>
      s.answers.includes(o.id) ||
      (s.response === 'position-on-case-only' && o.section === 'response' && !o.answers.length),
  );

declare global {
  interface HTMLElementTagNameMap {
    'allegation-list': AllegationList;
  }
}
