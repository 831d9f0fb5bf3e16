import { expect } from 'chai';
import { deep, holding, opened } from '../helpers.ts';
import { complaints, mount, record, stub } from '../record.ts';
import {
  beaten,
  byline,
  copy,
  edition,
  here,
  host,
  lines,
  list,
  place,
  select,
  selectWithin,
} from './selections.ts';

describe('copying from a widget', () => {
  before(record);

  it('takes along who says it, the edition and the address of the statement', async () => {
    const { text, prevented } = copy(selectWithin(await list(), beaten));
    const [words, said, ...rest] = text.split('\n');
    expect(words).to.equal(beaten);
    expect(said).to.match(byline);
    expect(rest).to.deep.equal([edition, `${here}#harbour-2019.beaten-at-pier-nine`]);
    expect(prevented, 'our text instead of the plain one').to.equal(true);
  });

  it('does the same for a selection made from its end to its start', async () => {
    const root = (await list()).shadowRoot!;
    const start = place(root, beaten, 'before');
    select(place(root, beaten, 'after'), start);
    expect(lines(copy(start[0].parentElement!).text)[1]).to.match(byline);
  });

  it('reads well: a line for what, who and how it was answered, without glued words or signs of links', async () => {
    const widget = await list();
    const statement = holding(widget.shadowRoot!, 'Maren Tovesk said').closest('.statement')!;
    const to = 'into the refusal of a lawyer.';
    select(place(statement, 'said of', 'before'), place(widget.shadowRoot!, to, 'after'));
    const copied = lines(copy(deep(statement, '.kicker')).text);
    // Whether a capital that a style sets is copied is the engine's.
    expect(copied[0]).to.match(/^said of: Investigators in Orlenz$/i);
    expect(copied.slice(1, 6)).to.deep.equal([
      'Maren Tovesk said that she was refused access to her client for nine days.',
      copied[2],
      'Answer: No response to the claim itself is recorded in our sources, only this:',
      'Declines to investigate',
      "The Prosecutor's Office declined to open an inquiry into the refusal of a lawyer.",
    ]);
    expect(copied[2]).to.match(/^Alleged · Maren Tovesk, .* · (“.*” )?\[\d\] .*, ¶ \d+ · .*\d{4}$/);
    expect(copied[6]).to.match(/^Reported · Prosecutor's Office.* · \[\d\] .*, ¶ \d+ · .*\d{4}$/);
    expect(copied.slice(7)).to.deep.equal([edition, `${here}#harbour-2019.no-lawyer`]);
  });

  it('gives each of several statements its speaker, the last one too', async () => {
    const widget = await list();
    const target = selectWithin(widget, beaten, 'refused access to her client');
    const copied = lines(copy(target).text);
    const once = (pattern: RegExp) => copied.filter((line) => pattern.test(line)).length;
    expect(copied[0]).to.equal(`${beaten} at Pier Nine.`);
    expect(once(byline)).to.equal(1);
    expect(once(/^Found by a court · Regional Court of Rights · .* · 15 June 2023$/)).to.equal(1);
    expect(once(/^Alleged · Maren Tovesk, /)).to.equal(1);
    const end = copied.findIndex((line) => line.endsWith('refused access to her client'));
    expect(copied[end + 1]).to.match(/^Alleged · Maren Tovesk, /);
    expect(copied.slice(end + 2)).to.deep.equal([edition, `${here}#harbour-2019.beaten-at-pier-nine`]);
  });

  it('does not name the speaker of the next statement when the selection ends before its first letter', async () => {
    const root = (await list()).shadowRoot!;
    const sentence = place(root, 'Maren Tovesk said', 'before');
    select(place(root, beaten, 'before'), sentence);
    expect(copy(holding(root, beaten)).text).not.to.match(/^Alleged · Maren Tovesk, /m);
  });

  it("never gives the record's own words to a speaker", async () => {
    const widget = opened(await list());
    for (const own of [
      'The report gives no number of statements.',
      'No response is recorded in our sources.',
    ])
      expect(lines(copy(selectWithin(widget, own)).text)).to.deep.equal([
        own,
        edition,
        copy(selectWithin(widget, own)).text.split('\n').at(-1),
      ]);
  });

  it('takes the speaker along with a figure', async () => {
    const card = opened(await mount('case-card', 'harbour-2019'));
    for (const figure of [deep(card, '.head'), deep(card, '[part=figure]')]) {
      select(place(figure, '140', 'before'), place(figure, '140', 'after'));
      const copied = lines(copy(deep(figure, '.value')).text);
      expect(copied[1]).to.match(
        /^Disputed · Harbour Watch · .*\[\d\] .*· 2 October 2019( · ≠ Accounts differ)?$/,
      );
    }
    const count = await mount('prisoner-count', 'committee-list');
    const unit = "names on the Committee's list";
    const [, said, , address] = lines(copy(selectWithin(count, unit)).text);
    expect(said).to.match(/^Committee for Jailed Strikers.* · “/);
    expect(address).to.equal(`${here}#committee-list`);
  });

  it('takes the speaker along with the position of the authorities at the head of a card', async () => {
    const card = await mount('case-card', 'harbour-2019');
    const head = deep(card, '.head');
    select(place(head, 'denied that', 'before'), place(head, 'denied that', 'after'));
    const copied = lines(copy(holding(head, 'denied that')).text);
    expect(copied[1]).to.match(/^Denied · Interior Ministry of Vesmark, .*\[\d\] /);
  });

  it('names the address of the account in a timeline', async () => {
    const timeline = await mount('case-timeline', 'harbour-2019');
    const sentence = deep(timeline, '[id="harbour-2019.rally-by-ministry"] .text');
    select(place(sentence, 'dated', 'before'), place(sentence, 'gathering', 'after'));
    const copied = lines(copy(sentence).text);
    expect(copied[1]).to.match(/^Disputed · Interior Ministry of Vesmark, /);
    expect(copied.at(-1)).to.equal(`${here}#harbour-2019.rally-by-ministry`);
  });
});

describe('copying that is left to the browser', () => {
  before(record);
  const left = (target: Element) => expect(copy(target)).to.deep.equal({ text: '', prevented: false });

  it('is the one with nothing selected', async () => {
    const widget = await list();
    getSelection()!.removeAllRanges();
    left(deep(widget, '.text'));
  });

  it('is the one in a page that has no selection, or no clipboard', async () => {
    const heard = complaints();
    const widget = await list();
    const target = selectWithin(widget, beaten);
    target.dispatchEvent(new Event('copy', { bubbles: true, cancelable: true, composed: true }));
    stub(globalThis as { getSelection: unknown }, 'getSelection', () => null);
    left(target);
    expect(heard.thrown).to.deep.equal([]);
  });

  it('is the one outside the widget', async () => {
    await list();
    const paragraph = host('Something that the page says.');
    select(place(paragraph, 'that', 'before'), place(paragraph, 'page', 'after'));
    left(paragraph);
  });

  it('is the one that goes from the widget into the page', async () => {
    const root = (await list()).shadowRoot!;
    const paragraph = host('Something that the page says.');
    const start = place(root, beaten, 'before');
    select(start, place(paragraph, 'page', 'after'));
    left(start[0].parentElement!);
  });

  it('is the one of a citation that the widget shows for copying by hand', async () => {
    const widget = await list();
    const output = deep<HTMLOutputElement>(widget, 'output');
    output.value = `${here}#harbour-2019`;
    selectWithin(widget, output.value);
    left(output);
  });

  it('is the one in an engine that does not tell what is selected in a shadow root', async () => {
    const widget = await list();
    const target = selectWithin(widget, beaten);
    const blind = { toString: () => '', getComposedRanges: () => [] };
    stub(globalThis as { getSelection: unknown }, 'getSelection', () => blind);
    left(target);
  });
});
