// Whether two files hold the same, looked at piece by piece: a whole record may be too big to be held twice.
import { lstat, open, type FileHandle } from 'node:fs/promises';

const pieceSize = 1 << 20;

export async function isSame(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((file) => lstat(file).catch(() => undefined)));
  if (!first?.isFile() || first.size !== second?.size) return false;
  const files: FileHandle[] = [];
  try {
    for (const file of [one, other]) files.push(await open(file));
    return await haveSamePieces(files, first.size);
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

async function haveSamePieces(files: FileHandle[], size: number): Promise<boolean> {
  const pieces = files.map(() => Buffer.alloc(Math.min(size, pieceSize)));
  for (let place = 0; place < size; place += pieceSize) {
    const length = Math.min(pieceSize, size - place);
    await Promise.all(files.map((file, index) => file.read(pieces[index]!, 0, length, place)));
    const [first, second] = pieces.map((piece) => piece.subarray(0, length));
    if (!first!.equals(second!)) return false;
  }
  return true;
}
