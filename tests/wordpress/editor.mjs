// What a person does in WordPress's editor, in the words of that person.

/** Signs in, in a browser profile of its own. */
export async function signIn(browser, site, user) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1400, height: 1000 });
  // A busy machine answers late.
  page.setDefaultNavigationTimeout(120_000);
  // The page asks before it is left with changes; we mean it.
  page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
  await page.goto(`${site.address}/wp-login.php`);
  await page.evaluate((name) => {
    document.querySelector('#user_login').value = name;
    document.querySelector('#user_pass').value = 'password';
  }, user);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

/** The document that blocks stand in: a frame since 6.5 where every block can be in one, the page itself before. */
export async function canvas(page) {
  await page.waitForSelector(
    'iframe[name="editor-canvas"], .editor-styles-wrapper, .block-editor-writing-flow',
    { timeout: 20_000 },
  );
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? await frame.contentFrame() : page.mainFrame();
}

const ready = (page) =>
  page.waitForFunction(
    () =>
      window.wp?.blocks?.getBlockType('on-record/case-card') &&
      document.querySelector('.block-editor-writing-flow, iframe[name="editor-canvas"]'),
    {
      timeout: 30_000,
    },
  );

/** Opens a new post, or the post of this id. */
export async function openEditor(page, site, id, type = 'post') {
  const path = id ? `post.php?post=${id}&action=edit` : `post-new.php?post_type=${type}`;
  await page.goto(`${site.address}/wp-admin/${path}`);
  await ready(page);
  // Somebody else had it open a minute ago.
  const locked = await page.evaluate(() => window.wp.data.select('core/editor').isPostLocked());
  if (locked) {
    const takeOver = await page.waitForSelector('.editor-post-locked-modal a[href*="get-post-lock"]');
    await Promise.all([page.waitForNavigation(), takeOver.click()]);
    await ready(page);
  }
  // What greets a new user, whatever this version calls it.
  await page.keyboard.press('Escape');
  return canvas(page);
}

export const setTitle = (page, title) =>
  page.evaluate((text) => window.wp.data.dispatch('core/editor').editPost({ title: text }), title);

/** Types a slash and a name, and takes the block that is offered. */
export async function insert(page, name) {
  const frame = await canvas(page);
  await frame.waitForSelector(
    '.block-editor-default-block-appender__content, .block-editor-rich-text__editable',
  );
  const appender = await frame.$('.block-editor-default-block-appender__content');
  if (appender) await appender.click();
  else
    await (
      await frame.$$(
        '.block-editor-rich-text__editable[data-type="core/paragraph"], p.block-editor-rich-text__editable',
      )
    )
      .at(-1)
      .click();
  await page.keyboard.type(`/${name}`, { delay: 30 });
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.components-autocomplete__result')].some(
        (each) => each.textContent.trim() === wanted,
      ),
    { timeout: 10_000 },
    name,
  );
  const handle = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll('.components-autocomplete__result')].find(
        (each) => each.textContent.trim() === wanted,
      ),
    name,
  );
  await handle.click();
  return frame;
}

/** Types part of a title into the picker of the block and takes the title. */
export async function pick(page, frame, title) {
  const input = await frame.waitForSelector('.on-record-chooser input[role="combobox"]');
  await input.click();
  await page.keyboard.type(title.slice(0, 6), { delay: 30 });
  const option = await frame.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.on-record-chooser [role="option"]')].find(
        (each) => each.textContent.trim() === wanted,
      ),
    {},
    title,
  );
  await option.click();
}

/** Chooses in the list of the sidebar with this label. */
export async function setOption(page, label, value) {
  const id = await page.waitForFunction(
    (text) => {
      const found = [
        ...document.querySelectorAll(
          '.interface-interface-skeleton__sidebar label, .edit-widgets-sidebar label',
        ),
      ].find((each) => each.textContent.trim().toLowerCase() === text.toLowerCase());
      return found?.htmlFor;
    },
    { timeout: 10_000 },
    label,
  );
  await page.select(`[id="${await id.jsonValue()}"]`, value);
}

/** Opens the sidebar with the options of the selected block. */
export const openOptions = (page) =>
  page.evaluate(() => {
    const { data } = window.wp;
    data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });

export async function saveDraft(page) {
  await page.click('.editor-post-save-draft');
  await page.waitForFunction(
    () => {
      const editor = window.wp.data.select('core/editor');
      return !editor.isSavingPost() && !editor.isEditedPostDirty() && editor.getCurrentPostId();
    },
    { timeout: 15_000 },
  );
  return page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
}

/** Presses "Publish", or for a contributor "Submit for Review", and confirms; gives back the status. */
export async function publish(page) {
  const status = () =>
    page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostAttribute('status'));
  const before = await status();
  const press = async (selector) => {
    const button = await page.waitForSelector(selector, { timeout: 3000 }).catch(() => null);
    await button?.click();
  };
  await press(
    '.editor-post-publish-panel__toggle:not([aria-disabled="true"]), .editor-post-publish-button:not([aria-disabled="true"])',
  );
  // A post that was handed in is published at once by some versions.
  await press('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])');
  await page
    .waitForFunction(
      (old) => {
        const editor = window.wp.data.select('core/editor');
        return !editor.isSavingPost() && editor.getCurrentPostAttribute('status') !== old;
      },
      { timeout: 15_000 },
      before,
    )
    .catch(() => {});
  return status();
}
