// A file that is written piece by piece: of ten thousand cases the whole would not fit into one text.
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/** So many characters are put together before they are written. */
const mostAtOnce = 1_000_000;

export class TextFile {
  readonly #file: FileHandle;
  #waiting: string;
  constructor(file: FileHandle, before: string) {
    this.#file = file;
    this.#waiting = before;
  }

  static async at(path: string, before = ''): Promise<TextFile> {
    await mkdir(dirname(path), { recursive: true });
    return new TextFile(await open(path, 'w'), before);
  }

  /** Nothing to wait for while there is little. */
  add(piece: string): Promise<void> | undefined {
    this.#waiting += piece;
    return this.#waiting.length < mostAtOnce ? undefined : this.#write();
  }

  async end(piece: string): Promise<void> {
    this.#waiting += piece;
    await this.#write();
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async #write(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    await this.#file.write(text);
  }
}
