// A page of its own in a frame: with an address, a history and a place on it, and our modules as a page first has them.
import { afterTest } from './record.ts';

export type Inner = Window & typeof globalThis;

export interface OwnPage {
  inner: Inner;
  /** Brings one of our modules into the page, by its path below `src/`. */
  load<T>(path: string): Promise<T>;
  reload(): Promise<void>;
}

/** Opens the page, gone when the test ends: that of a file with this behind its address, or another. */
export async function ownPage(more = '', open?: (frame: HTMLIFrameElement) => void): Promise<OwnPage> {
  const frame = document.createElement('iframe');
  const loaded = () => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (open) open(frame);
  else frame.src = `/tests/browser/own-page.html${more}`;
  const first = loaded();
  document.body.append(frame);
  afterTest(() => frame.remove());
  await first;
  return {
    get inner() {
      return frame.contentWindow as Inner;
    },
    load(path) {
      const page = frame.contentDocument!;
      const script = page.createElement('script');
      script.type = 'module';
      script.textContent = `import * as module from '${location.origin}/src/${path}'; frameElement['${path}'](module);`;
      return new Promise((resolve, reject) => {
        Object.assign(frame, { [path]: resolve });
        script.onerror = () => reject(new Error(`${path} is not loaded`));
        page.head.append(script);
      });
    },
    reload() {
      const again = loaded();
      frame.contentWindow!.location.reload();
      return again as Promise<void>;
    },
  };
}

/** Waits until the page has had its turns: a change of its address is heard in a task of its own. */
export const turns = async (count = 3): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
};
