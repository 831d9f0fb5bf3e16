import { expect } from 'chai';
import '../../../src/publish/frame/host.ts';
import { until } from '../helpers.ts';

/** A frame of ours, with a page of so many pixels in it. */
const framed = async (height: number, hidden = false): Promise<HTMLIFrameElement> => {
  const page = `<!doctype html><title>An embed page</title><style>body { margin: 0 }</style>
    <div id="content" style="height: ${height}px"></div>
    <script type="module" src="${location.origin}/src/publish/frame/guest.ts"></script>`;
  const frame = document.createElement('iframe');
  frame.dataset['onRecord'] = '';
  frame.style.cssText = 'border: 0; height: 200px';
  frame.hidden = hidden;
  frame.src = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame;
};

const change = (frame: HTMLIFrameElement, height: number) => {
  frame.contentDocument!.getElementById('content')!.style.height = `${height}px`;
};
const reaches = (frame: HTMLIFrameElement, height: number) =>
  until(() => frame.clientHeight === height, `a frame of ${height}px`);

describe('a frame of ours', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('follows the height of what is in it, up and down', async () => {
    const frame = await framed(321);
    await reaches(frame, 321);
    for (const height of [900, 80, 444]) {
      change(frame, height);
      await reaches(frame, height);
    }
    expect(getComputedStyle(frame.contentDocument!.documentElement).overflowY).to.equal('hidden');
  });

  it('takes its height when it is first shown', async () => {
    const frame = await framed(321, true);
    change(frame, 555);
    frame.hidden = false;
    await reaches(frame, 555);
  });

  it('rounds up, so that nothing is cut off', async () => {
    const frame = await framed(333.25);
    await reaches(frame, 334);
  });

  it('ignores what its page says for it, and what another frame does', async () => {
    const [frame, other] = [await framed(321), await framed(123)];
    await reaches(frame, 321);
    postMessage({ type: 'on-record', height: 777 }, '*');
    change(other, 555);
    await reaches(other, 555);
    expect(frame.clientHeight).to.equal(321);
  });

  it('can be scrolled where its page keeps it low', async () => {
    const frame = await framed(700);
    frame.style.maxHeight = '150px';
    await reaches(frame, 150);
    const { documentElement } = frame.contentDocument!;
    await until(
      () => getComputedStyle(documentElement).overflowY === 'visible',
      'a frame that can be scrolled',
    );
  });
});
