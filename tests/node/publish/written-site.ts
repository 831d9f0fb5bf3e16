// Sites of the fixture, for tests of what is written when.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import type { AuthoredRecord } from '../../../src/record/authored/record.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import type { SlicesInTurn } from '../../../src/publish/library/slices.ts';
import { writeSite, type SiteRequest, type WrittenSite } from '../../../src/publish/site/write-site.ts';
import { freshRecord, temporaryDir } from '../fixture.ts';

/** Of the built library what a site cannot do without. */
const library = await mkdtemp(join(tmpdir(), 'on-record-'));
after(() => rm(library, { recursive: true, force: true }));
for (const name of ['on-record.js', 'on-record.az.js', 'record-slots', 'manifest.json', 'host.js'])
  await cp(join('dist', name), join(library, name), { recursive: true });

export const slicesOf = (record: AuthoredRecord, locales = ['en', 'az']): SlicesInTurn => ({
  locales,
  *[Symbol.iterator]() {
    for (const locale of locales) yield compile(record, locale);
  },
});

/** The fixture with another title of one case in English. */
export function changedRecord(): AuthoredRecord {
  const record = freshRecord();
  record.cases['harbour-2019']!.title = 'Another title';
  return record;
}

export const write = (
  out: string,
  record: AuthoredRecord,
  more: Partial<SiteRequest> = {},
): Promise<WrittenSite> =>
  writeSite({
    slices: slicesOf(record),
    out,
    library,
    isOwnRecord: true,
    base: 'https://vesmark.example/on-record/',
    ...more,
  });

export const newFolder = async (t: TestContext): Promise<string> => join(await temporaryDir(t), 'site');

/** A sum of each file; those that only shards leave do not count. */
export async function contents(out: string): Promise<Record<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.on-record.shard'))
    .map((entry) => join(entry.parentPath, entry.name));
  const summed = files.sort().map(async (file) => {
    const content = await readFile(file);
    return [file.slice(out.length), createHash('sha256').update(content).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(summed));
}
