import { expect } from 'chai';
import { css, html, type ReactiveController } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { CaseCard, CaseTimeline } from '../../../src/define.ts';
import { deep, deepAll, fixture, seenText, text } from '../helpers.ts';
import { mount, record } from '../record.ts';

/** What somebody else's page may make of a widget. */
class FramedCard extends CaseCard {
  static override readonly tag = 'framed-card';
  static override styles = [
    CaseCard.styles,
    css`
      .title {
        letter-spacing: 3px;
      }
    `,
  ];
  static override properties = { frame: {} };
  declare frame: string | undefined;

  override render(): unknown {
    return html`<div class=${classMap({ frame: Boolean(this.frame), bare: !this.frame })}>
      <p>${this.frame ?? 'no frame'}</p>
      ${super.render()}
    </div>`;
  }
}

/** A controller of Lit's kind. */
class Counter implements ReactiveController {
  updates = 0;
  connections = 0;
  hostConnected() {
    this.connections++;
  }
  hostUpdated() {
    this.updates++;
  }
}

class CountedTimeline extends CaseTimeline {
  static override readonly tag = 'counted-timeline';
  readonly counter = new Counter();
  constructor() {
    super();
    this.addController(this.counter);
  }
}

describe('a class of somebody else that extends a widget', () => {
  before(record);
  before(() => {
    FramedCard.define();
    CountedTimeline.define();
  });

  it('has its own styles beside those of the widget, and leaves the widget’s alone', async () => {
    const framed = await fixture<FramedCard>('<framed-card case="harbour-2019"></framed-card>');
    const card = await mount('case-card', 'harbour-2019');
    const { letterSpacing, fontSize } = getComputedStyle(deep(framed, 'h2'));
    expect(letterSpacing).to.equal('3px');
    expect(fontSize, 'the widget’s own').to.equal(getComputedStyle(deep(card, 'h2')).fontSize);
    expect(getComputedStyle(deep(card, 'h2')).letterSpacing).to.equal('normal');
  });

  it('has properties of its own beside those of the widget, and uses directives of Lit', async () => {
    const framed = await fixture<FramedCard>('<framed-card case="harbour-2019" frame="oak"></framed-card>');
    expect(deepAll(framed, '.frame > p').map((p) => p.textContent)).to.deep.equal(['oak']);
    expect(text(framed)).to.include('Orlenz harbour');
    framed.case = 'mill-strike-2021';
    framed.frame = undefined;
    await framed.updateComplete;
    expect(deepAll(framed, '.bare > p').map((p) => p.textContent)).to.deep.equal(['no frame']);
    expect(text(framed)).not.to.include('Orlenz harbour');
  });

  it('takes a controller, which hears of every connection and update', async () => {
    const timeline = await fixture<CountedTimeline>(
      '<counted-timeline case="harbour-2019"></counted-timeline>',
    );
    expect(timeline.counter.connections).to.equal(1);
    const { updates } = timeline.counter;
    expect(updates).to.be.above(0);
    timeline.order = 'newest';
    await timeline.updateComplete;
    expect(timeline.counter.updates).to.equal(updates + 1);
  });
});

describe('no widget', () => {
  before(record);
  for (const [tag, id] of [
    ['case-card', 'harbour-2019'],
    ['case-card', 'mill-strike-2021'],
    ['case-timeline', 'harbour-2019'],
    ['allegation-list', 'harbour-2019'],
    ['prisoner-count', 'committee-list'],
  ] as const)
    it(`says a word of the program: ${tag} of ${id}`, async () => {
      const element = await mount(tag, id);
      expect(seenText(element.shadowRoot!)).not.to.match(/undefined|\bnull\b|NaN|\[object|\b(true|false)\b/);
    });
});
