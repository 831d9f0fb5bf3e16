// A zip archive of a few files, as every unzip reads it: PKWARE's APPNOTE 4.3, without its extensions.
import { crc32, deflateRawSync } from 'node:zlib';

// 1 January 1980, the first day that a zip can name: the same files give the same bytes.
const day = (1 << 5) | 1;

/** Paths use `/`; their order is kept. */
export function zip(files: Record<string, string | Uint8Array>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const whole = Buffer.from(content);
    const packed = deflateRawSync(whole, { level: 9, memLevel: 9 });
    // What both headers say: version 2.0, names in UTF-8, deflated, date, checksum, sizes.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(day, 8);
    common.writeUInt32LE(crc32(whole), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(whole.length, 14 + 4);
    common.writeUInt16LE(name.length, 22);
    const body = [Buffer.from('PK\x03\x04'), common, name, packed];
    const entry = Buffer.alloc(14);
    // Made on Unix, an ordinary file that its owner may write and everybody read.
    entry.writeUInt32LE((0o100644 << 16) >>> 0, 6);
    entry.writeUInt32LE(offset, 10);
    entries.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, entry, name);
    bodies.push(...body);
    offset += body.reduce((sum, { length }) => sum + length, 0);
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}
