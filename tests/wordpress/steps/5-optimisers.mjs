// Plugins that combine, defer and delay scripts, which break embeds more than anything else; a must-use plugin does as they do.
import { post } from './3-reading.mjs';
import { block } from '../record.mjs';
import { read, widgets } from '../reader.mjs';

export default async function ({ site, browser, check, record }) {
  const { ids } = record;
  const page = post(
    site,
    [block('case-timeline', { case: ids.case }), block('allegation-list', { case: ids.case })].join('\n\n'),
  );
  for (const how of ['combine', 'defer', 'delay']) {
    const seen = await read(browser, `${site.address}/?p=${page}&optimise=${how}`);
    const before = await widgets(seen.page);
    check(
      `${how}: both widgets show`,
      before.length === 2 && before.every(({ text, height }) => text.length > 200 && height > 100),
      before,
    );
    if (how === 'delay') {
      check(
        'delay: before a reader moves no script of ours is there',
        before.every(({ alive }) => !alive) && seen.scripts.length === 0,
        seen.scripts,
      );
      await seen.page.mouse.click(5, 5);
      await seen.page
        .waitForFunction(() => customElements.get('case-timeline'), { timeout: 5000 })
        .catch(() => {});
    }
    if (how === 'combine')
      check('combine: our script is in the one of all', seen.scripts.length === 0, seen.scripts);
    const now = await widgets(seen.page);
    check(
      `${how}: and are alive`,
      now.every(({ alive }) => alive),
      seen.errors,
    );
    const [all, chosen] = await seen.page.evaluate(async () => {
      const timeline = document.querySelector('case-timeline');
      const shown = async () => {
        await timeline.updateComplete;
        return timeline.shadowRoot.querySelectorAll('[part=event]').length;
      };
      const before = await shown();
      const select = timeline.shadowRoot.querySelector('[part=filter] select');
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change'));
      return [before, await shown()];
    });
    check(`${how}: the filter works`, chosen > 0 && chosen < all, [all, chosen]);
    check(`${how}: nothing goes wrong in the page`, seen.errors.length === 0, seen.errors);
    await seen.close();
  }
}
