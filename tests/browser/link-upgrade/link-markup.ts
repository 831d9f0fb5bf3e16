// What the tests of links share: an address of a widget's page, and what the script makes of an author's markup.
import { expect } from 'chai';
import { upgradeLinks } from '../../../src/define.ts';
import { fixture, write } from '../helpers.ts';
import { settled, widgets } from '../record.ts';

upgradeLinks(Object.fromEntries(widgets.map(({ tag }) => [tag, tag])));

export const base = 'https://vesmark.example/on-record/';
export const address = (tag = 'case-card', id = 'harbour-2019', locale = 'en') =>
  `${base}embed/${locale}/${tag}/${id}.html`;
export const link = (href = address(), more = '') =>
  `<a href="${href}"${more && ` ${more}`}>Arrests at the harbour</a>`;
export const { title } = widgets[0];
export const every = 'case-card, prisoner-count, case-timeline, allegation-list';

/** A page author's markup, when the script has seen it. */
export const page = async (markup: string): Promise<HTMLElement> => {
  const home = await fixture('<div></div>');
  write(home, markup);
  await settled(home);
  return home;
};
/** The one widget that there has to be. */
export const widgetIn = (home: Element): HTMLElement => {
  const found = [...home.querySelectorAll<HTMLElement>(every)];
  expect(found, home.innerHTML).to.have.lengthOf(1);
  return found[0]!;
};
export const upgraded = async (markup: string) => widgetIn(await page(markup));
