// The check of a record, for the classic scripts: a file beside them. An optimiser that moves the scripts has to leave it there.
type Check = typeof import('../runtime/slice-faults.ts');

/** Known only while the script runs; a script that stands in the page itself has no address. */
const script = globalThis.document?.currentScript as HTMLScriptElement | null;

/** The check, fetched when it is first needed. */
export async function loadCheck(): Promise<Check> {
  const address = new URL('on-record.check.js', script?.src || document.baseURI).href;
  try {
    return (await import(address)) as Check;
  } catch {
    throw new Error(`${address} must stand beside the script`);
  }
}
