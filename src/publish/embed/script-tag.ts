// The script tag of a release, pinned to its bytes where the address is that of one version.
import { ReleaseError, type Manifest } from '../release/manifest.ts';

/** Address of the folder of this one version, whose files never change, below the folder of all versions. */
export function versionedBase(manifest: Manifest, root: string): string {
  return `${folder(root)}${manifest.version}/`;
}

/**
 * The tag that loads one of the classic scripts. `base` is the address of the folder that the script lies in. `integrity`
 * needs a server that sends `Access-Control-Allow-Origin`, and an address whose file never changes.
 */
export function scriptTag(
  manifest: Manifest,
  file: string,
  base: string,
  { integrity = true }: { integrity?: boolean } = {},
): string {
  const scripts = manifest.files.filter(({ path }) => /^[^/]+\.js$/.test(path));
  const found = scripts.find(({ path }) => path === file);
  if (!found)
    throw new ReleaseError(
      `${manifest.name} ${manifest.version} has no script "${file}"; it has ${scripts.map(({ path }) => path).join(', ')}.`,
    );
  if (integrity && /(^|\/)latest\/$/.test(base))
    throw new ReleaseError(
      `"${base}" holds another version after the next release, and a browser would refuse it: use the folder of a version with integrity, or none.`,
    );
  const src = `${folder(base)}${file}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const pinned = integrity ? ` integrity="${found.integrity}" crossorigin="anonymous"` : '';
  return `<script async src="${src}"${pinned}></script>`;
}

function folder(base: string): string {
  if (base === '' || base.endsWith('/')) return base;
  throw new ReleaseError(`"${base}" is not the address of a folder: it must end in a slash.`);
}
