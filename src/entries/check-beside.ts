// What reads and checks a record by `src`, for the classic scripts: a file beside them, or wherever a link on the page says that it is. An optimiser
// that combines scripts moves ours away from it, and leaves such links alone.
type Check = typeof import('../runtime/foreign/foreign-record.ts');

/** Known only while the script runs; a script that stands in the page itself has none. The element would hold what it was pasted with. */
const { src: addressOfScript } = (globalThis.document?.currentScript ?? {}) as HTMLScriptElement;

const file = 'on-record.check.js';

function addressOfCheck(): string {
  const named = document.querySelector<HTMLLinkElement>(`link[rel$=preload][href*="/${file}"]`);
  return named ? named.href : new URL(file, addressOfScript || document.baseURI).href;
}

/** The address of what stands beside it. */
export const beside = (path: string): string => new URL(path, addressOfCheck()).href;

/** What reads and checks it, fetched when it is first needed. */
export async function loadCheck(): Promise<Check> {
  const address = addressOfCheck();
  try {
    return (await import(address)) as Check;
  } catch {
    throw new Error(`${address} must stand beside the script`);
  }
}
