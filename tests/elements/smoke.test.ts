import { expect } from 'chai';
import { LitElement, html } from 'lit';
import { axe, deep, fixture, text } from './helpers.ts';

class SmokeTest extends LitElement {
  static override get properties() {
    return { name: {} };
  }
  declare name: string;
  override render() {
    return html`<p>Hello ${this.name}</p>
      <img src="data:," />`;
  }
}
customElements.define('smoke-test', SmokeTest);

describe('the browser tests', () => {
  it('mount a template', async () => {
    const element = await fixture(html`<smoke-test name="reader"></smoke-test>`);
    expect(text(element)).to.equal('Hello reader');
  });
  it('mount markup, after the last fixture was cleared', async () => {
    const element = await fixture('<smoke-test name="author"></smoke-test>');
    expect(document.querySelectorAll('smoke-test')).to.have.lengthOf(1);
    expect(deep(element, 'p').textContent).to.equal('Hello author');
  });
  it('reach axe, which sees into shadow roots', async () => {
    const found = await axe(await fixture('<smoke-test></smoke-test>'));
    expect(found.join()).to.match(/image-alt/);
  });
});
