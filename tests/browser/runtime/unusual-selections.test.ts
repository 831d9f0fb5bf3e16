import { expect } from 'chai';
import { holding } from '../helpers.ts';
import { complaints, record, stub } from '../record.ts';
import {
  beaten,
  byline,
  copy,
  edition,
  here,
  lines,
  list,
  place,
  selectWithin,
  type Place,
} from './selections.ts';

describe('what is selected in an unusual way', () => {
  before(record);
  /** Copies where a selection says this and ends there. */
  const copySelection = async (words: string, end?: (root: ShadowRoot) => Place) => {
    const widget = await list();
    const root = widget.shadowRoot!;
    const [endContainer, endOffset] = end?.(root) ?? [];
    const ranges = end && { getComposedRanges: () => [{ endContainer, endOffset }] };
    stub(globalThis as { getSelection: unknown }, 'getSelection', () => ({
      toString: () => words,
      ...ranges,
    }));
    return copy(holding(root, beaten)).text.split('\n');
  };
  const address = `${here}#harbour-2019.beaten-at-pier-nine`;

  it('loses the sign of a permalink at the end of each of its lines, and no other number sign', async () => {
    const copied = await copySelection('Order #12 of the court\xa0#1\nAnd no #13 #2');
    expect(copied.slice(0, 2)).to.deep.equal(['Order #12 of the court', 'And no #13']);
  });

  it('does not say the edition twice where the reader has it already', async () => {
    const copied = await copySelection(`${beaten}\n${edition}`);
    expect(copied.filter((line) => line === edition)).to.have.lengthOf(1);
    expect(copied.at(-1)).to.equal(address);
  });

  it('has the speaker of a statement that it ends with as a whole', async () => {
    const whole = (root: ShadowRoot): Place => [holding(root, beaten).closest('.statement')!, 1];
    expect((await copySelection(beaten, whole))[1]).to.match(byline);
  });

  it('has no speaker where it ends with the whole widget', async () => {
    const heard = complaints();
    expect(await copySelection('Everything', (root) => [root, 1])).to.deep.equal([
      'Everything',
      edition,
      address,
    ]);
    expect(heard.thrown).to.deep.equal([]);
  });
});

describe('copying in older engines', () => {
  before(record);

  it('names the speaker of the first statement where an engine does not tell the ends of a selection', async () => {
    const target = selectWithin(await list(), beaten);
    stub(globalThis as { getSelection: unknown }, 'getSelection', () => ({ toString: () => beaten }));
    expect(lines(copy(target).text)[1]).to.match(byline);
  });

  it('gives Safari before 26 the shadow root as an argument', async () => {
    const widget = await list();
    const target = selectWithin(widget, beaten);
    const [endContainer, endOffset] = place(widget.shadowRoot!, 'refused access', 'after');
    stub(globalThis as { getSelection: unknown }, 'getSelection', () => ({
      toString: () => `${beaten} … refused access`,
      getComposedRanges: (root: unknown) => {
        if (!(root instanceof ShadowRoot)) throw new TypeError('not a ShadowRoot');
        return [{ endContainer, endOffset }];
      },
    }));
    expect(lines(copy(target).text)[1]).to.match(/^Alleged · Maren Tovesk, /);
  });
});
