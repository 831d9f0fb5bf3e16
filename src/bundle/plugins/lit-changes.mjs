import { root } from '../library.mjs';

// What Lit says, to the letter, and what it says in our scripts.
export const changes = [
  {
    // Made when Lit is evaluated, it throws where the page has that name already or does not allow it.
    file: '/lit-html/lit-html.js',
    says: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    instead: 'sharedPolicy(globalThis)',
    imports: `import { sharedPolicy } from '${root}src/runtime/trusted-types.ts';\n`,
  },
  {
    // It calls `replaceSync`, which some engines and pages lack while they have `replace`.
    file: '/@lit/reactive-element/css-tag.js',
    says: '"replace"in CSSStyleSheet.prototype',
    instead: '"replaceSync"in CSSStyleSheet.prototype',
  },
  // Directives, expressions in the place of an attribute, and boolean attributes: plain-templates refuses them in ours.
  {
    file: '/lit-html/lit-html.js',
    says: 'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    instead: 'function M(t,i){return i}',
  },
  {
    file: '/lit-html/lit-html.js',
    says: ':6===r.type&&(i=new Z(h,this,t))',
    instead: ':0',
  },
  {
    file: '/lit-html/lit-html.js',
    says: '&&(d.push({type:6,index:l}),r.removeAttribute(t))',
    instead: '',
  },
  {
    file: '/lit-html/lit-html.js',
    says: ':"?"===e[1]?L',
    instead: '',
  },
  // Listeners: ours are at the root, for whatever stands in it.
  {
    file: '/lit-html/lit-html.js',
    says: ':"@"===e[1]?z',
    instead: '',
  },
  // Comments, MathML, and elements whose content is text alone: none of our templates has them.
  {
    file: '/lit-html/lit-html.js',
    says: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    instead: '',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    instead: 'd.push({type:2,index:l});',
  },
  {
    file: '/lit-html/lit-html.js',
    says: '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)',
    instead: 'c=p',
  },
  {
    file: '/lit-html/lit-html.js',
    says: '(c=n??v,d=-1)',
    instead: '(c=v,d=-1)',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'c===_||c===m?c=v:(c=p,n=void 0)',
    instead: 'c=p',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'let n,l=2===i?"<svg>":3===i?"<math>":""',
    instead: 'let l=2===i?"<svg>":""',
  },
  {
    file: '/lit-html/lit-html.js',
    says: '2===i?"</svg>":3===i?"</math>":""',
    instead: '2===i?"</svg>":""',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i)',
    instead: 'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i)',
  },
  // Ours are written without expressions, which minify-styles refuses, and made only where the page can wear them.
  {
    file: '/@lit/reactive-element/css-tag.js',
    says: ',c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
    instead: ',c=t=>t',
  },
  // What it tells whoever writes styles: ours are written, and hold no expressions.
  {
    file: '/@lit/reactive-element/css-tag.js',
    says: 'Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")',
    instead: 'Error()',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'Error("invalid template strings array")',
    instead: 'Error()',
  },
  // Every engine that we run in has shadow roots of its own; a page may still carry what once stood in for them.
  {
    file: '/@lit/reactive-element/css-tag.js',
    says: '(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/css-tag.js',
    says: `Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
    instead: 'Error()',
  },
  // Nobody polyfills Lit in our scripts or renders it on a server there, and its list of versions is for a warning in development.
  {
    file: '/lit-html/lit-html.js',
    says: ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    instead: ';',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
    instead: ';',
  },
  // For decorators, which nobody can write against a script.
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: ',this.constructor.l?.forEach(t=>t(this))',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: ',void 0!==t.l&&(this.l=[...t.l])',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    instead: '',
  },
  // Properties that are written back to attributes, attributes that are neither text nor a number, and controllers: we have none.
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}',
    instead: 'fromAttribute(t,s){return s===Number&&null!==t?Number(t):t}',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: ',c=a.trustedTypes,l=c?c.emptyScript:""',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
    instead:
      'if(void 0!==e){const r=u.fromAttribute(s,i.getPropertyOptions(e).type);this[e]=r??this._$Ej?.get(e)??r}',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'this._$Em=null,this._$Ev()',
    instead: 'this._$Ev()',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
    instead: '!(i.hasChanged??f)(h,s)',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: ',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))',
    instead: ')',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: ',this._$EO?.forEach(t=>t.hostConnected?.())',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'this._$EO?.forEach(t=>t.hostDisconnected?.())',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'this._$EO?.forEach(t=>t.hostUpdated?.()),',
    instead: '',
  },
  // Hooks that our elements do not use, and properties of other kinds than they have.
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
    instead: 'this.willUpdate(s),this.update(s),t=!0',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'shouldUpdate(t){return!0}',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),',
    instead: 'this.hasUpdated=!0,',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'firstUpdated(t){}',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'if(s.state&&(s.attribute=!1),this._$Ei(),',
    instead: 'if(this._$Ei(),',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'this.elementProperties.set(t,s),!s.noAccessor)',
    instead: 'this.elementProperties.set(t,s),1)',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 's=[...r(t),...o(t)];',
    instead: 's=r(t);',
  },
  // What asynchronous directives ask of the parts around them.
  {
    file: '/lit-element/lit-element.js',
    says: 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    instead: '',
  },
  {
    file: '/lit-element/lit-element.js',
    says: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    instead: '',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    instead: '',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'for(this._$AP?.(!1,!0,s);t!==this._$AB;)',
    instead: 'for(;t!==this._$AB;)',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'get _$AU(){return this._$AM?._$AU??this._$Cv}',
    instead: '',
  },
  {
    file: '/lit-html/lit-html.js',
    says: ',this._$Cv=e?.isConnected??!0',
    instead: '',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    instead: '',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    instead: '',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
    instead: '',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'this._$AV=[],this._$AN=void 0,',
    instead: 'this._$AV=[],',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'this.type=2,this._$AH=A,this._$AN=void 0,',
    instead: 'this._$AH=A,',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'this.type=1,this._$AH=A,this._$AN=void 0,',
    instead: 'this._$AH=A,',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'constructor(){super(...arguments),this.type=3}',
    instead: '',
  },
  // Our base class makes the root, and gives it its styles.
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
    instead: '',
  },
  {
    file: '/lit-element/lit-element.js',
    says: 'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    instead: '',
  },
  {
    file: '/lit-element/lit-element.js',
    says: ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    instead: ';',
  },
  {
    file: '/lit-element/lit-element.js',
    says: '(s.litElementVersions??=[]).push("4.2.2");',
    instead: '',
  },
];
