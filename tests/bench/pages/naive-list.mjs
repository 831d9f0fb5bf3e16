// What somebody would write who needs a list of events and has Lit: no sources, no answers, no languages.
import { LitElement, html, css } from 'lit';

class NaiveList extends LitElement {
  static properties = { events: { attribute: false }, kind: { state: true } };
  static styles = css`
    ol {
      list-style: none;
      padding: 0;
    }
    li {
      margin-block: 1.5em;
    }
  `;

  constructor() {
    super();
    this.events = JSON.parse(document.getElementById('events').textContent);
    this.kind = '';
  }

  render() {
    const shown = this.events.filter(({ kind }) => !this.kind || kind === this.kind);
    const kinds = [...new Map(this.events.map(({ kind, label }) => [kind, label]))];
    return html`<select @change=${({ target }) => (this.kind = target.value)}>
        <option value="">All</option>
        ${kinds.map(([kind, label]) => html`<option value=${kind}>${label}</option>`)}
      </select>
      <ol>
        ${shown.map(
          ({ id, day, title, text, source }) =>
            html`<li id=${id}>
              <time>${day}</time>
              <h3>${title}</h3>
              <p>${text}</p>
              <cite>${source}</cite>
            </li>`,
        )}
      </ol>`;
  }
}

customElements.define('naive-list', NaiveList);
