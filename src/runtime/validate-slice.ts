// A record that is fetched may come from anybody's tools. It is checked before it is shown; what checks it is fetched only then.
import { loadCheck } from '#check';
import type { Slice } from '../model/slice.ts';

/** As many faults as a person mends at a time. */
const mostTold = 10;

/** The slice that a fetched text holds. Rejects, naming what is wrong, when a widget could not show it truly. */
export async function validSlice(fetched: unknown): Promise<Slice> {
  const { faultsOf } = await loadCheck();
  // Of another format than ours the store has a sentence of its own.
  const faults = (fetched as Partial<Slice> | null)?.format === 2 ? faultsOf(fetched) : [];
  if (faults.length > 0)
    throw new Error(
      `${faults.length} faults, at ${faults.slice(0, mostTold).join(', ')}; make it with \`on-record build\``,
    );
  return fetched as Slice;
}
