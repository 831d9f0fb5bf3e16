// What a page does when it is printed: engines differ in what they print of rows that are folded up.
import { expect } from 'chai';
import { deepAll } from '../helpers.ts';
import { mount, record } from '../record.ts';

describe('a page that is printed', () => {
  before(record);

  it('has every row open, and afterwards those that its reader had opened', async () => {
    const list = await mount('allegation-list', 'harbour-2019', 'variant="compact"');
    const rows = deepAll<HTMLDetailsElement>(list.shadowRoot!, 'details');
    expect(rows).to.have.length.above(2);
    rows[1]!.open = true;
    const before = rows.map(({ open }) => open);
    dispatchEvent(new Event('beforeprint'));
    expect(rows.every(({ open }) => open)).to.equal(true);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(rows.map(({ open }) => open)).to.deep.equal(before);
  });
});
