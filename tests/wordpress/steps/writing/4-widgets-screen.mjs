// The widgets of a classic theme: a block of ours in its footer.
import { signIn } from '../../editor.mjs';
import { classicTheme, versions } from '../../lab/packages.mjs';
import { read, widgets } from '../../reader.mjs';

export default async function ({ site, browser, check, record }) {
  const { ids, title } = record;
  site.php(`switch_theme('${classicTheme}');`);
  const page = await signIn(browser, site, 'admin');
  await page.goto(`${site.address}/wp-admin/widgets.php`);
  await page.waitForFunction(
    () =>
      window.wp?.data
        ?.select('core/block-editor')
        ?.getBlocks()
        .some(({ name }) => name === 'core/widget-area'),
    { timeout: 30_000 },
  );
  await page.keyboard.press('Escape');
  await page.evaluate(
    (attributes) => {
      const { blocks, data } = window.wp;
      const area = data
        .select('core/block-editor')
        .getBlocks()
        .find(({ name }) => name === 'core/widget-area');
      const block = blocks.createBlock('on-record/case-card', attributes);
      return data.dispatch('core/block-editor').insertBlock(block, 0, area.clientId);
    },
    { case: ids.case, variant: 'compact', title: title('case', ids.case), address: site.address },
  );
  const frame = (await page.$('iframe[name="editor-canvas"]'))
    ? await (await page.$('iframe[name="editor-canvas"]')).contentFrame()
    : page;
  const shown = await frame
    .waitForFunction(
      () => document.querySelector('case-card')?.shadowRoot?.querySelector('.root')?.textContent.length > 100,
      { timeout: 10_000 },
    )
    .then(
      () => true,
      () => false,
    );
  check('the widgets screen shows the widget', shown);
  // Disabled until the editor has seen what changed; and whatever it says in a snackbar may be about something else.
  await page.waitForFunction(
    () => window.wp.data.select('core/edit-widgets').getEditedWidgetAreas().length > 0,
  );
  const save = await page.waitForSelector(
    '.edit-widgets-header__actions .is-primary:not(:disabled):not([aria-disabled="true"])',
  );
  await save.click();
  await page.waitForFunction(
    () => {
      const { isSavingWidgetAreas, getEditedWidgetAreas } = window.wp.data.select('core/edit-widgets');
      return !isSavingWidgetAreas() && getEditedWidgetAreas().length === 0;
    },
    { timeout: 15_000 },
  );
  const seen = await read(browser, site.address);
  const all = await widgets(seen.page);
  check(
    'a reader sees it in the footer',
    all.some(({ tag, alive, text }) => tag === 'case-card' && alive && text.length > 100),
    all,
  );
  await seen.close();
  await page.browserContext().close();
  site.php(
    `update_option('sidebars_widgets', array('wp_inactive_widgets' => array())); switch_theme('${versions[site.version].theme}');`,
  );
}
