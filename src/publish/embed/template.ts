// Widgets for the templates of a static site generator or a server, which have the language of a page and ask often.
import type { FullSlice } from '../../model/full-slice.ts';
import { slicesOf } from '../library/slices.ts';
import type { Embedded } from './embed.ts';
import { embedParts, type Wanted } from './request.ts';

export interface TemplateRequest extends Omit<Wanted, 'slice'> {
  /** Of the page. */
  lang?: string | undefined;
  /** Folder of a record of one's own. */
  record?: string | undefined;
}

export async function embeddedInTemplate({ lang, record, ...wanted }: TemplateRequest): Promise<Embedded> {
  const slices = await slicesReadOnce(record, wanted.library);
  const [language] = lang?.toLowerCase().split(/[-_]/) ?? [];
  const slice = slices.find(({ locale }) => locale === language) ?? slices[0]!;
  return embedParts({ ...wanted, slice });
}

const readings = new Map<string | undefined, Promise<FullSlice[]>>();

function slicesReadOnce(record: string | undefined, library: string): Promise<FullSlice[]> {
  const reading = readings.get(record) ?? slicesOf(record, library);
  readings.set(record, reading);
  // A record that is mended while a site is being written is read again.
  reading.catch(() => readings.delete(record));
  return reading;
}
