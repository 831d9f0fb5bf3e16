// The archive is read back by the fields of PKWARE's APPNOTE 4.3, not by our own knowledge of how it was written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { zip } from '../../../src/publish/release/zip.ts';

interface Header {
  version: number;
  flags: number;
  method: number;
  checksum: number;
  packed: number;
  whole: number;
}

/** The fields that a local header and a directory entry both have, from the place where they begin. */
const header = (archive: Buffer, at: number): Header => ({
  version: archive.readUInt16LE(at),
  flags: archive.readUInt16LE(at + 2),
  method: archive.readUInt16LE(at + 4),
  checksum: archive.readUInt32LE(at + 10),
  packed: archive.readUInt32LE(at + 14),
  whole: archive.readUInt32LE(at + 18),
});

interface Entry {
  name: string;
  content: string;
  mode: number;
}

/** Reads an archive from its end, as unzip does, and holds both headers of each file against its bytes. */
function unzipped(archive: Buffer): Entry[] {
  const end = archive.length - 22;
  assert.equal(archive.readUInt32LE(end), 0x06054b50, 'the archive ends with its end record');
  const count = archive.readUInt16LE(end + 10);
  assert.equal(archive.readUInt16LE(end + 8), count, 'all of it is on one disk');
  const directory = archive.readUInt32LE(end + 16);
  assert.equal(directory + archive.readUInt32LE(end + 12), end, 'the directory stands before the end record');
  const entries: Entry[] = [];
  let at = directory;
  while (at < end) {
    assert.equal(archive.readUInt32LE(at), 0x02014b50, 'a directory entry begins here');
    const fields = header(archive, at + 6);
    const length = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + length);
    const mode = archive.readUInt32LE(at + 38) >>> 16;
    const local = archive.readUInt32LE(at + 42);
    assert.equal(archive.readUInt32LE(local), 0x04034b50, `the file ${name} begins where the directory says`);
    assert.deepEqual(header(archive, local + 4), fields, `both headers of ${name} say the same`);
    assert.equal(fields.method, 8, 'deflated');
    assert.equal(fields.flags, 0x800, 'names are UTF-8');
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(start, start + fields.packed));
    assert.equal(content.length, fields.whole, `the length of ${name}`);
    assert.equal(crc32(content), fields.checksum, `the checksum of ${name}`);
    entries.push({ name, content: content.toString(), mode });
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  assert.equal(entries.length, count);
  return entries;
}

const files = {
  'record/readme.txt': 'A record. '.repeat(500),
  'record/əziz.txt': 'Ünvan',
  'record/empty.txt': '',
};

test('an archive has every file, in order, with its content, its length and its checksum', () => {
  const entries = unzipped(zip(files));
  assert.deepEqual(
    entries.map(({ name, content }) => [name, content]),
    Object.entries(files),
  );
});

test('a file of an archive may be read by everybody and written by its owner', () => {
  for (const { mode } of unzipped(zip(files))) assert.equal(mode, 0o100644);
});

test('bytes are archived as they are', () => {
  const [entry] = unzipped(zip({ bytes: new Uint8Array([111, 107]) }));
  assert.equal(entry?.content, 'ok');
});

test('the same files make the same bytes, and an empty archive is one', () => {
  assert.deepEqual(zip(files), zip(files));
  assert.deepEqual(unzipped(zip({})), []);
});
