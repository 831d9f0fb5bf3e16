export const file = '/lit-element/lit-element.js';

// What it says, to the letter, and what it says in our scripts.
export const changes = [
  // What asynchronous directives ask of the parts around them.
  {
    says: 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    instead: '',
  },
  {
    says: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    instead: '',
  },
  // Our base class makes the root, and gives it its styles.
  {
    says: 'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    instead: '',
  },
  {
    says: ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    instead: ';',
  },
  {
    says: '(s.litElementVersions??=[]).push("4.2.2");',
    instead: '',
  },
];
