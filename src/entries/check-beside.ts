// The check of a record, for the classic scripts: a file beside them. An optimiser that moves the scripts has to leave it there.
type Check = typeof import('../runtime/slice-faults.ts');

/** The check, fetched when it is first needed. */
export async function loadCheck(): Promise<Check> {
  let address = 'on-record.check.js';
  try {
    address = new URL(address, import.meta.url).href;
    return (await import(address)) as Check;
  } catch {
    throw new Error(`cannot be checked without ${address}, which must stand beside the script`);
  }
}
