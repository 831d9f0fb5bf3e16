// What an administrator does in wp-admin.

/** Chooses the file on the upload screen and installs it. */
export async function upload(page, site, file) {
  await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
  // The form is folded away; its button opens it.
  await page.evaluate(() => document.body.classList.add('show-upload-view'));
  const input = await page.waitForSelector('#pluginzip');
  await input.uploadFile(file);
  await page.evaluate(() => document.querySelector('#install-plugin-submit').removeAttribute('disabled'));
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
}

/** Clicks what leads to another page. */
export const follow = (page, selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);
