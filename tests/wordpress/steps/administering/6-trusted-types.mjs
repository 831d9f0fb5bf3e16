// A site whose security policy demands Trusted Types: the plugin says whether its script shows anything there, as browsers judge.
import { createServer } from 'node:http';
import { emulated } from '../../answers.mjs';

const demand = "require-trusted-types-for 'script'";
/** By policy, whether a browser shows the widget. */
const policies = {
  [demand]: true,
  [`${demand}; trusted-types on-record`]: true,
  [`${demand}; trusted-types dompurify on-record 'allow-duplicates'`]: true,
  [`${demand}; trusted-types *`]: true,
  [`${demand}; trusted-types dompurify`]: false,
  [`${demand}; trusted-types On-Record`]: false,
  [`${demand}; trusted-types 'none'`]: false,
  [`${demand}; trusted-types`]: false,
  [`${demand}, trusted-types dompurify`]: false,
  'trusted-types dompurify': true,
};

/** Pages of one widget, each with the policy that is asked for. */
async function serve({ site, id }) {
  const script = `${site.address}/wp-content/plugins/on-record/js/on-record.min.js`;
  const server = createServer(({ url }, response) =>
    response
      .writeHead(200, {
        'content-type': 'text/html',
        'content-security-policy': new URL(url, 'http://localhost').searchParams.get('policy'),
      })
      .end(
        `<!doctype html><title>Widget</title><case-card case="${id}"></case-card><script src="${script}"></script>`,
      ),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { base: `http://127.0.0.1:${server.address().port}`, stop };
}

export default async function ({ site, browser, check, record }) {
  const server = await serve({ site, id: record.ids.case });
  const page = await browser.newPage();
  try {
    const shown = {};
    for (const policy of Object.keys(policies)) {
      await page.goto(`${server.base}/?policy=${encodeURIComponent(policy)}`);
      shown[policy] = await page.evaluate(async () => {
        const widget = document.querySelector('case-card');
        await widget.updateComplete;
        return Boolean(widget.shadowRoot?.querySelector('.root'));
      });
    }
    const same = (found) => Object.entries(policies).every(([policy, is]) => found[policy] === is);
    check('browsers show a widget where our name may be used, or none is demanded', same(shown), shown);
    const said = site.php(`
      $said = array();
      foreach ( json_decode( base64_decode( '${Buffer.from(JSON.stringify(Object.keys(policies))).toString('base64')}' ) ) as $policy ) {
        $said[ $policy ] = true === on_record_policies_let_write( array_map( 'on_record_policy', explode( ',', $policy ) ) );
      }
      return $said;`);
    check('the plugin says the same', same(said), said);
  } finally {
    await page.close();
    await server.stop();
  }
  checkRecord({ site, check });
}

/** What somebody is told who enters the address of a record. */
function checkRecord({ site, check }) {
  const record = 'https://record.example/en.json';
  const told = (policy) =>
    site.php(`${emulated({
      [`${site.address}/`]: [200, { 'content-security-policy': policy }, ''],
      [record]: [
        200,
        { 'access-control-allow-origin': '*' },
        '{"format":3,"cases":{},"counts":{},"people":{}}',
      ],
    })}
      $found = on_record_look( '${record}', 'en' );
      return is_wp_error( $found ) ? $found->get_error_message() : 'found';`);
  const refused = told(`${demand}; trusted-types dompurify 'none'`);
  check(
    'a record is refused where the site keeps the script from showing it, with what the policy must say',
    refused.includes("“trusted-types dompurify 'none'”") &&
      refused.includes('“trusted-types dompurify on-record”'),
    refused,
  );
  const let_ = told(`${demand}; trusted-types dompurify on-record`);
  check('and taken where the policy says so', let_ === 'found', let_);
  const own = told(`${demand}; trusted-types default`);
  check('as where the site has a policy for everything', own === 'found', own);
}
