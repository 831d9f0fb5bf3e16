// A site whose own security policy keeps browsers from its record: the settings say so, and what the policy must say, as browsers judge.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { follow } from '../../admin.mjs';
import { signIn } from '../../editor.mjs';
import { post } from '../../posts.mjs';
import { read, widgets } from '../../reader.mjs';

const compiled = () => readFile(fileURLToPath(new URL('../../../../dist/record/en.json', import.meta.url)));

/** A server of somebody else, which lets every site in; its pages come with the policy that is asked for. */
async function serve(record) {
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const policy = searchParams.get('policy');
    if (pathname === '/moved/en.json') response.setHeader('location', '/record/en.json');
    response
      .writeHead(response.hasHeader('location') ? 302 : 200, {
        'access-control-allow-origin': '*',
        'content-type': pathname === '/page' ? 'text/html' : 'application/json',
        ...(policy && { 'content-security-policy': policy }),
      })
      .end(pathname === '/page' ? '<!doctype html><title>Page</title>' : record);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { port, base: `http://127.0.0.1:${port}`, stop };
}

export default async function ({ site, browser, check, record }) {
  const theirs = await serve(await compiled());
  const ours = await serve(await compiled());
  const policyFile = (place) => join(site.root, `wp-content/policy-${place}.txt`);
  try {
    await checkAsBrowsersDo({ site, browser, check, ours, theirs });
    await checkSettings({ site, browser, check, record, theirs, policyFile });
  } finally {
    await Promise.all([ours.stop(), theirs.stop()]);
    await Promise.all(['header', 'meta'].map((place) => rm(policyFile(place), { force: true })));
    site.php(`update_option( 'on_record', array() ); return true;`);
  }
}

/** What the plugin says of policies and addresses is what a browser does. */
async function checkAsBrowsersDo({ site, browser, check, ours, theirs }) {
  const there = `${theirs.base}/record/en.json`;
  const own = `${ours.base}/own/en.json`;
  const moved = `${theirs.base}/moved/en.json`;
  const named = `http://sub.localhost:${theirs.port}/record/en.json`;
  const asked = [
    ["default-src 'self'", [there, own]],
    ["connect-src 'self'; connect-src *", [there]],
    ["connect-src *, connect-src 'self'", [there, own]],
    ["default-src 'none'; connect-src *", [there]],
    ["CONNECT-SRC 'NONE'", [there, own]],
    ['connect-src', [there, own]],
    ["script-src 'none'; frame-ancestors 'none'", [there]],
    ['connect-src http:', [there]],
    ['connect-src https: data:', [there]],
    ['connect-src 127.0.0.1', [there]],
    ['connect-src 127.0.0.1:*', [there]],
    [`connect-src https://127.0.0.1:${theirs.port}`, [there]],
    [`connect-src 'self' ${theirs.base}/record/`, [there, moved]],
    [`connect-src ${theirs.base}/record`, [there]],
    [`connect-src ${theirs.base}/record/%65n.json`, [there]],
    [`connect-src ${theirs.base}/moved/`, [there, moved]],
    [`connect-src *.localhost:${theirs.port}`, [named, `http://localhost:${theirs.port}/record/en.json`]],
    [`connect-src sub.LOCALHOST:${theirs.port}`, [named]],
  ].flatMap(([policy, addresses]) => addresses.map((address) => ({ policy, address })));

  const answers = site.php(`
    add_filter( 'home_url', function () { return '${ours.base}'; } );
    $answers = array();
    foreach ( json_decode( base64_decode( '${Buffer.from(JSON.stringify(asked)).toString('base64')}' ), true ) as $each ) {
      $policies = array_map( 'on_record_policy', explode( ',', $each['policy'] ) );
      $let = on_record_policies_let( $policies, array( 'connect-src', 'default-src' ), $each['address'], false );
      if ( true === $let && strpos( $each['address'], '/moved/' ) ) {
        $let = on_record_policies_let( $policies, array( 'connect-src', 'default-src' ), '${there}', true );
      }
      $answers[] = true === $let;
    }
    return $answers;`);
  const page = await browser.newPage();
  const wrong = [];
  const counts = { let: 0, kept: 0 };
  for (const [index, { policy, address }] of asked.entries()) {
    await page.goto(`${ours.base}/page?policy=${encodeURIComponent(policy)}`);
    const let_ = await page.evaluate(
      (from) =>
        fetch(from).then(
          ({ ok }) => ok,
          () => false,
        ),
      address,
    );
    counts[let_ ? 'let' : 'kept']++;
    if (let_ !== answers[index]) wrong.push({ policy, address, browser: let_ });
  }
  await page.close();
  check('says of policies what browsers do', wrong.length === 0, wrong);
  check('of some that let fetch and of some that do not', counts.let > 5 && counts.kept > 5, counts);
}

async function checkSettings({ site, browser, check, record, theirs, policyFile }) {
  const { case: id } = record.ids;
  const address = `${theirs.base}/record/en.json`;
  const stored = () => site.php(`return on_record_settings()['record'];`);
  const page = await signIn(browser, site, 'admin');
  page.setDefaultTimeout(90_000);
  await page.goto(`${site.address}/wp-admin/options-general.php?page=on-record`);
  const save = async () => {
    await page.$eval('#on-record-record', (field, text) => (field.value = text), address);
    await follow(page, '#submit');
    await page.waitForSelector('#submit');
    return (await page.$$eval('.notice', (all) => all.map(({ innerText }) => innerText))).join('\n');
  };

  const scripts = `script-src 'self' 'unsafe-inline'`;
  const strict = `default-src 'self'; ${scripts}; style-src 'self' 'unsafe-inline'`;
  await writeFile(policyFile('header'), strict);
  const refused = await save();
  const cure = `default-src 'self'; connect-src 'self' ${theirs.base}`;
  check(
    'refuses a record that a header of the site keeps from browsers, and says what that must say',
    refused.includes(address) && refused.includes(`“default-src 'self'”`) && refused.includes(`“${cure}”`),
    refused,
  );
  check('and keeps what was there', stored() === '', stored());

  await writeFile(policyFile('header'), strict.replace("default-src 'self'", cure));
  const accepted = await save();
  check('takes it once the header says that', stored() === address, accepted);
  const written = post(site, `<!-- wp:on-record/case-card {"case":"${id}"} /-->`);
  const shown = await read(browser, `${site.address}/?p=${written}`);
  const [widget] = await widgets(shown.page);
  check('and readers see the widget', widget.alive && widget.text.length > 200, [widget, shown.errors]);
  await shown.close();

  await rm(policyFile('header'));
  await writeFile(policyFile('meta'), "connect-src 'self' 'none'");
  const again = await save();
  check(
    'says so too when a <meta> of its pages keeps it from them later',
    again.includes('The record of this site cannot be read') &&
      again.includes(`“connect-src 'self' 'none'”`) &&
      again.includes(`“connect-src 'self' ${theirs.base}”`),
    again,
  );
  await writeFile(policyFile('meta'), 'script-src https://scripts.example');
  const scriptless = await save();
  check(
    'and when the site keeps browsers from the script of the plugin',
    scriptless.includes("“script-src https://scripts.example 'self'”"),
    scriptless,
  );
  await writeFile(policyFile('meta'), "script-src 'nonce-abc'");
  const trusting = await save();
  check('but nothing of scripts that are named one by one', !trusting.includes('script-src'), trusting);
  await page.browserContext().close();
}
