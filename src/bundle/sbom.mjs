// What is inside dist/ of other people's, for whoever must know whether a weakness found elsewhere is here too: CycloneDX 1.6.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './library.mjs';
import { shipped } from './notices.mjs';

/** The document, made of the list of what is shipped and the lock file; the same input gives the same bytes. */
export function sbom({ name, version, license }, { packages }, names) {
  const components = names.toSorted().map((each) => {
    const locked = packages[`node_modules/${each}`];
    if (!locked)
      throw new Error(
        `package-lock.json has no ${each}: run npm install, or take it out of src/bundle/notices.mjs`,
      );
    const purl = `pkg:npm/${each.replace('@', '%40')}@${locked.version}`;
    const [algorithm, digest] = locked.integrity?.split(/-(.*)/s) ?? [];
    return {
      type: 'library',
      'bom-ref': purl,
      name: each,
      version: locked.version,
      purl,
      ...(algorithm === 'sha512' && {
        hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
      }),
      ...(locked.license && { licenses: [{ license: { id: locked.license } }] }),
    };
  });
  const self = `pkg:npm/${name}@${version}`;
  const fingerprint = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  const [, ...parts] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(fingerprint);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${parts[0]}-${parts[1]}-5${parts[2]}-8${parts[3]}-${parts[4]}`,
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': self,
        name,
        version,
        purl: self,
        licenses: [{ license: { id: license } }],
      },
    },
    components,
    dependencies: [{ ref: self, dependsOn: components.map((component) => component['bom-ref']) }],
  };
}

export async function writeSbom() {
  const read = async (file) => JSON.parse(await readFile(join(root, file), 'utf8'));
  const document = sbom(await read('package.json'), await read('package-lock.json'), [...shipped, 'lit']);
  await writeFile(join(root, 'dist/sbom.json'), `${JSON.stringify(document, null, 2)}\n`);
}
