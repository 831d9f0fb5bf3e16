import { html } from 'lit/html.js';
import { listed, type Reader } from '../runtime/formatter.ts';
import type { Case, CaseEvent, Statement, When, Item } from '../model/slice.ts';
import { RecordElement } from './record-element.ts';
import { axis, chartStyles, yearsBetween } from '../templates/chart.ts';
import {
  dot,
  heading,
  named,
  permalink,
  speakerName,
  statement,
  term,
  time,
  titles,
  words,
} from '../templates/parts.ts';
import { sources } from '../templates/sources.ts';
import { css } from './view-element.ts';

interface Entry {
  of: Case;
  event: CaseEvent;
  accounts: Statement[];
}

/**
 * The events of one or several cases in order of date, with every account of each; what the sources do not date stands last.
 *
 * @tagname case-timeline
 * @csspart axis - The dates at their true distances, above the list.
 * @csspart event - One event.
 * @csspart date - The date of an event.
 * @csspart filter - The buttons that choose kinds of event.
 */
export class CaseTimeline extends RecordElement {
  static override readonly tag = 'case-timeline';
  static override styles =
    super.styles +
    chartStyles +
    css`
      .event {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2em 1.4em;
        padding-block-end: 2em;
      }
      .event,
      .gap {
        border-inline-start: 2px solid var(--_rule);
        padding-inline-start: 1.2em;
        margin-inline-start: 0.4em;
      }
      .gap {
        border-inline-start-style: dotted;
        padding-block: 0.4em 2.4em;
      }
      .when::before {
        content: '';
        position: absolute;
        inset-block-start: 0.35em;
        inset-inline-start: calc(-1.55em - 1px);
        inline-size: 0.7em;
        block-size: 0.7em;
        border: 2px solid var(--_accent);
        border-radius: 50%;
        background: var(--_accent);
        print-color-adjust: exact;
        forced-color-adjust: none;
      }
      .undated > .when::before {
        background: var(--record-background, Canvas);
      }
      .when {
        position: relative;
        flex: 0 0 10em;
        font-weight: 600;
      }
      .what {
        flex: 1 1 17em;
        min-inline-size: 0;
      }
      .accounts {
        margin-block-start: 0.4em;
      }
      .accounts:has(> * + *) {
        columns: 2 17em;
        column-gap: 1.8em;
      }
      .accounts > * + *,
      .accounts > :has(+ *) {
        break-inside: avoid;
        border-block-start: 2px solid var(--_accent);
        padding-block: 0.3em 1.2em;
      }
    `;

  static override get properties() {
    return {
      ...super.properties,
      case: {},
      person: {},
      kinds: {},
      order: { initial: 'oldest' },
      from: {},
      to: {},
    };
  }

  /** Ids of the cases, separated by spaces. */
  declare case: string;
  /** Ids of people, instead of cases: the events, in every case, of which an account names them. */
  declare person: string;
  /** Kinds of event to show, separated by spaces; all of them when empty. */
  declare kinds: string;
  /**
   * Which end comes first; undated events stand last either way.
   * @default 'oldest'
   */
  declare order: 'oldest' | 'newest';
  /** First year, month or day to show (`2015`, `2015-11`, `2015-11-25`); leaves out what is undated. */
  declare from: string;
  /** Last year, month or day to show; leaves out what is undated. */
  declare to: string;

  protected override view(r: Reader, items: Item[]): unknown {
    const { strings } = r;
    const people = items.map(({ id }) => id);
    const parts = (of: Case) => of.people.filter((p) => people.includes(p.person));
    const cases = this.person ? Object.values(r.slice.cases).filter((of) => parts(of)[0]) : (items as Case[]);
    const told = (of: Case, ids: string[]) =>
      !this.person || parts(of).some((p) => p.statements.some((id) => ids.includes(id)));
    const entries = this.#entries(cases).filter(({ of, event }) => told(of, event.accounts));
    this.has = new Set(
      entries.flatMap(({ of, event }) => [event.id, ...event.accounts].map((id) => `${of.id}.${id}`)),
    );
    const chosen = listed(this.kinds);
    const visible = entries.filter(({ event }) => !chosen.length || chosen.includes(event.kind));
    const title = named(items);
    const shown = visible.flatMap((entry) => entry.accounts);
    const dates = visible.flatMap(({ event }) => event.date ?? []);
    return html`<article aria-label=${title}>
      ${heading(this.level, titles(items), 'title')} ${this.#filter(r, entries, visible, chosen)}
      ${dates[1] && axis(r, dates)}
      ${
        visible[0]
          ? html`<ol>
              ${visible.map((entry, i) => this.#event(r, entry, visible[i - 1], cases.length > 1, shown))}
            </ol>`
          : html`<p>${strings.nothing}</p>`
      }
      ${sources(r, this, title, items[0]!.id)}
    </article>`;
  }

  protected override showAll(): void {
    this.kinds = '';
  }

  #entries(cases: Case[]): Entry[] {
    const { from, to } = this;
    // ISO dates compare as text; "~" sorts after every digit, so that a month or a year includes its days.
    const within = (when: When | null) =>
      !(from || to) || (when && when.last >= from && when.first <= `${to || 9}~`);
    const turn = this.order === 'newest' ? -1 : 1;
    return cases
      .flatMap((of) => of.events.map((event) => ({ of, event, accounts: accountsOf(of, event) })))
      .filter(({ event }) => within(event.date))
      .sort(({ event: { date: a } }, { event: { date: b } }) =>
        a && b ? turn * (middle(a) - middle(b)) : +!a - +!b,
      );
  }

  #filter(r: Reader, entries: Entry[], visible: Entry[], chosen: string[]): unknown {
    const kinds = [...new Set(entries.map(({ event }) => event.kind))];
    if (kinds.length < 2) return '';
    const button = (label: unknown, pressed: boolean, next: string[]) =>
      html`<button aria-pressed=${pressed} @click=${() => (this.kinds = next.join(' '))}>${label}</button>`;
    return html`<div class="controls" role="group" part="filter" aria-label=${r.strings.kindsOfEvent}>
      ${button(r.strings.all, !chosen.length, [])}
      ${kinds.map((kind) => {
        const on = chosen.includes(kind);
        const count = entries.filter(({ event }) => event.kind === kind).length;
        const label = html`${term(r, 'eventKinds', kind)} <span class="number">${r.number(count)}</span>`;
        return button(label, on, on ? chosen.filter((k) => k !== kind) : [...chosen, kind]);
      })}
      <span class="small" role="status">
        ${chosen[0] && r.strings.shown(r.number(visible.length), r.number(entries.length))}
      </span>
    </div>`;
  }

  #event(
    r: Reader,
    { of, event, accounts }: Entry,
    before: Entry | undefined,
    several: boolean,
    shown: Statement[],
  ): unknown {
    const { later, earlier } = r.strings;
    const gap = event.date && before?.event.date ? yearsBetween(before.event.date, event.date) : 0;
    const id = `${of.id}.${event.id}`;
    const speakers = [...new Set(accounts.map((s) => s.speaker))];
    return html`<li class="item" id=${id} part="event">
      ${
        gap > 0
          ? html`<p class="gap small">${(this.order === 'newest' ? earlier : later)(r.years(gap))}</p>`
          : ''
      }
      <div class="event ${event.date ? '' : 'undated'}">
        <div class="when number" part="date">${time(r, event.date)}</div>
        <div class="what">
          <p class="small">
            ${term(r, 'eventKinds', event.kind)}${several ? html`${dot}${words(of.title)}` : ''}
            ${permalink(r, id, event.title)}
          </p>
          ${heading(this.level + 1, words(event.title))}
          <div class="accounts">
            ${speakers.map(
              (name) =>
                html`<div>
                  ${speakers[1] && html`<p class="label">${words(speakerName(r, name))}</p>`}
                  <div class="stack">
                    ${accounts
                      .filter((s) => s.speaker === name)
                      .map((s) => html`<div id="${of.id}.${s.id}">${statement(r, s, { of, shown })}</div>`)}
                  </div>
                </div>`,
            )}
          </div>
        </div>
      </div>
    </li>`;
  }
}

/** An imprecise date stands at the middle of what it can mean, so that a whole year does not come before its own days. */
const middle = ({ first, last }: When) => Date.parse(first) + Date.parse(last);

const accountsOf = (of: Case, event: CaseEvent): Statement[] =>
  event.accounts.map((id) => of.statements.find((s) => s.id === id)!);

declare global {
  interface HTMLElementTagNameMap {
    'case-timeline': CaseTimeline;
  }
}
