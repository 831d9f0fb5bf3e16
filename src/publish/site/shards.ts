// A site that several machines write: each the pages of its shard, and whoever puts them together sees that none is missing.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { readMark } from '../library/mark.ts';
import { PublishError } from '../library/publish-error.ts';

export interface Shard {
  /** From 1. */
  number: number;
  of: number;
}

/** The mark that a shard leaves beside those of the others. */
export const markOfShard = ({ number, of }: Shard): string => `.on-record.shard-${number}-of-${of}.json`;

/** In which of so many shards the pages about something are: always in the same, whatever else the record has. */
export const shardOf = (id: string, of: number): number =>
  1 + (createHash('sha256').update(id).digest().readUInt32BE() % of);

export interface GatheredShards {
  of: number;
  /** Where they lie. */
  out: string;
  /** What everything was made of, by its name: see `Former`. */
  madeOf: Record<string, string>;
}

/** All shards that lie in a folder; an error that names those that are missing. */
export async function gatheredShards(out: string): Promise<GatheredShards> {
  const names = await readdir(out).catch((): string[] => []);
  const shards = names.flatMap((name) => shardMarkedBy(name) ?? []);
  const counts = [...new Set(shards.map(({ of }) => of))].sort((one, other) => one - other);
  const [of] = counts;
  if (of === undefined)
    throw new PublishError(
      `${out} has no shard of a site. Write each with --shard 1/8 and so on, copy what they wrote into ${out}, files that begin with a dot included, and merge again.`,
    );
  if (counts.length > 1)
    throw new PublishError(
      `${out} has shards of ${counts.join(' and of ')}. Delete ${counts.map((count) => `.on-record.shard-*-of-${count}.json`).join(' or ')}, whichever are old, and merge again.`,
    );
  const present = new Set(shards.map(({ number }) => number));
  const missing = Array.from({ length: of }, (_each, index) => index + 1).filter(
    (number) => !present.has(number),
  );
  if (missing.length > 0)
    throw new PublishError(
      `${out} is not the whole site: missing ${missing.map((number) => `shard ${number}/${of}`).join(', ')}. Write ${missing.length > 1 ? 'them' : 'it'} with --shard ${missing[0]}/${of}${missing.length > 1 ? ' and so on' : ''}, copy what was written into ${out}, and merge again.`,
    );
  const marks = await Promise.all(shards.map((shard) => readMark(out, markOfShard(shard))));
  const madeOf = Object.fromEntries(marks.flatMap((mark) => Object.entries(mark.madeOf['site'] ?? {})));
  return { of, out, madeOf };
}

function shardMarkedBy(name: string): Shard | undefined {
  const [, number, of] = /^\.on-record\.shard-(\d+)-of-(\d+)\.json$/.exec(name) ?? [];
  return number && of ? { number: Number(number), of: Number(of) } : undefined;
}

/** Something whose pages are not there as they should be. */
export interface Unmade {
  id: string;
  name: string;
  /** What its pages are made of. */
  sum: string;
  paths: string[];
}

/** An error where shards have brought pages that the site has not: they are of another record. */
export function refuseSurplus({ out, madeOf }: GatheredShards, isNoted: (name: string) => boolean): void {
  const surplus = Object.keys(madeOf).filter((name) => !isNoted(name));
  if (surplus.length === 0) return;
  throw new PublishError(
    `The shards in ${out} have pages that this record has not, or not in these languages: ${surplus.length} cases and counts, such as ${surplus[0]}. Write all shards, and merge, from the same record with the same options.`,
  );
}

/** What to say of the first shard whose pages are not there as they should be. */
export function shardFault(unmade: Unmade[], { of, out, madeOf }: GatheredShards): PublishError {
  const number = Math.min(...unmade.map(({ id }) => shardOf(id, of)));
  const inShard = unmade.filter(({ id }) => shardOf(id, of) === number);
  const isMadeOfTheSame = inShard.every(({ name, sum }) => madeOf[name]?.startsWith(`${sum} `));
  const pages = `${inShard.length} of its cases and counts, such as ${inShard[0]!.paths[0]!}`;
  return new PublishError(
    isMadeOfTheSame
      ? `Shard ${number}/${of} in ${out} is not whole: files are missing or cut off of ${pages}. Copy all that it wrote into ${out} again, and merge again.`
      : `Shard ${number}/${of} in ${out} was made of another edition of the record, by another on-record, or otherwise (--base, --lang, pictures/ beside the pages): ${pages}. Write it again with --shard ${number}/${of} from the same record with the same options, copy it into ${out}, and merge again.`,
  );
}
