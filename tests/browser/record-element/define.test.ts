import { expect } from 'chai';
import { CaseCard, define } from '../../../src/define.ts';
import { rendered, text } from '../helpers.ts';
import { afterTest, record, stub } from '../record.ts';

const tags = ['case-card', 'prisoner-count', 'case-timeline', 'allegation-list'];

/** What a page of its own reports: a fresh registry, and the library's modules loaded anew. */
const page = async (script: string, type = 'text/html'): Promise<unknown> => {
  const frame = document.createElement('iframe');
  afterTest(() => frame.remove());
  const reply = new Promise((resolve) => {
    const hear = (event: MessageEvent) => {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(event.data);
    };
    addEventListener('message', hear);
  });
  // A classic script: not every engine runs modules in XHTML.
  const source = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page</title></head><body></body></html>`;
  frame.src = URL.createObjectURL(new Blob([source], { type }));
  frame.onload = () => {
    const inner = frame.contentDocument!;
    const element = inner.createElementNS('http://www.w3.org/1999/xhtml', 'script') as HTMLScriptElement;
    element.textContent = `(async () => {
      const warned = [];
      console.warn = (...args) => /^on-record/.test(args[0]) && warned.push(args[0]);
      const defined = (...names) => names.filter((name) => customElements.get(name));
      try { ${script} } catch (error) { parent.postMessage('threw ' + error, '*'); } })()`;
    inner.documentElement.append(element);
  };
  document.body.append(frame);
  return reply;
};
const load = `const { define } = await import('${location.origin}/src/define.ts');`;
const reply = (what: string) => `parent.postMessage(${what}, '*');`;

describe('define', () => {
  before(record);

  it('defines the four tags', async () => {
    const defined = await page(
      `${load} define(); ${reply(`defined(${tags.map((tag) => `'${tag}'`).join()})`)}`,
    );
    expect(defined).to.deep.equal(tags);
  });

  it('puts a prefix before each tag, and then defines none without', async () => {
    const names = [...tags, ...tags.map((tag) => `my-${tag}`)].map((tag) => `'${tag}'`).join();
    const defined = await page(`${load} define('my'); ${reply(`defined(${names})`)}`);
    expect(defined).to.deep.equal(tags.map((tag) => `my-${tag}`));
  });

  it('reads the prefix from its script', async () => {
    const script = `
      Object.defineProperty(document, 'currentScript', { value: { dataset: { prefix: 'our' } } });
      ${load} define(); ${reply(`defined('case-card', 'our-case-card')`)}`;
    expect(await page(script)).to.deep.equal(['our-case-card']);
  });

  it('leaves a tag alone that the page has taken, says so, and defines the others', async () => {
    const script = `
      class Theirs extends HTMLElement {}
      customElements.define('case-card', Theirs);
      ${load} define();
      ${reply(`[customElements.get('case-card') === Theirs, warned, defined('prisoner-count', 'case-timeline', 'allegation-list')]`)}`;
    const [theirs, warned, defined] = (await page(script)) as [boolean, string[], string[]];
    expect(theirs).to.equal(true);
    expect(warned).to.have.lengthOf(1);
    expect(warned[0]).to.include('<case-card>').and.include('data-prefix');
    expect(defined).to.have.lengthOf(3);
  });

  it('does nothing twice, for what is ours already, says nothing and does not throw', () => {
    const warned: string[] = [];
    stub(console, 'warn', (...args: unknown[]) => void warned.push(String(args[0])));
    const before = tags.map((tag) => customElements.get(tag));
    expect(() => define()).not.to.throw();
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal(before);
    expect(warned).to.deep.equal([]);
  });

  it('says so and does not throw for a name that is none', async () => {
    const script = `${load} define('No Name'); ${reply('warned')}`;
    const warned = (await page(script)) as string[];
    expect(warned).to.have.lengthOf(4);
    expect(warned[0]).to.include('No Name-case-card');
  });

  it('defines nothing in an XHTML page, where the fallback would be blanked', async () => {
    const script = `${load} define(); ${reply(`[document.contentType, ...defined('case-card')]`)}`;
    expect(await page(script, 'application/xhtml+xml')).to.deep.equal(['application/xhtml+xml']);
  });

  it('puts nothing on the window but what the platform put there', async () => {
    const script = `
      const before = Object.getOwnPropertyNames(globalThis);
      ${load} define();
      ${reply(`Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name) && !/^(lit|reactiveElement)/.test(name))`)}`;
    expect(await page(script)).to.deep.equal([]);
  });

  it('lets a page define one class under a name of its own', async () => {
    class Renamed extends CaseCard {}
    Renamed.define('renamed-card');
    const element = document.createElement('renamed-card');
    element.setAttribute('case', 'harbour-2019');
    document.body.append(element);
    afterTest(() => element.remove());
    await rendered(element);
    expect(text(element)).to.include('Arrests after the rally at Orlenz harbour');
  });
});
