import { root } from '../library.mjs';
import { child, place } from './compiled-template.mjs';

// What Lit says, to the letter, and what it says in our scripts.
export const changes = [
  // Templates come compiled, see compiled-templates.mjs: a comment is the place of a child, an attribute whose name ends in `$` has
  // places in its value, and what begins with a dot is a property that is true or is not.
  {
    file: '/lit-html/lit-html.js',
    says: 'const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};class S{constructor({strings:t,_$litType$:i},e){let r;this.parts=[];let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(r=P.nextNode())&&d.length<u;){if(1===r.nodeType){if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(h)){const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t)}else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++}}',
    instead: `class S{constructor(t){const i=t.strings;this.parts=[];const e=i[0].replace(/\\${child}/g,"<!>");this.el=S.createElement(V(i,2===t._$litType$?"<svg>"+e+"</svg>":e));P.currentNode=this.el.content;if(2===t._$litType$){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(let t,i=0;t=P.nextNode();i++)if(8===t.nodeType)this.parts.push({index:i});else for(const s of t.getAttributeNames())s.endsWith("$")&&(this.parts.push({index:i,name:s.slice(0,-1),strings:t.getAttribute(s).split("${place}")}),t.removeAttribute(s))}`,
  },
  {
    file: '/lit-html/lit-html.js',
    says: '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),',
    instead: 'i=r.strings?new H(h,r.name,r.strings,this,t):new k(h,h.nextSibling,this,t),',
  },
  {
    file: '/lit-html/lit-html.js',
    says: '(t?.creationScope??l).importNode',
    instead: 'l.importNode',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    instead: 'e=this._$AC(t);',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}',
    instead:
      'class H{constructor(t,i,s,e,h){this._$AH=Array(s.length-1).fill(new String),this.element=t,this.name=i,this.strings=s,this._$AM=e,this.options=h}_$AI(t,i,s){const h=this.strings;let e=!1,o=h[0];for(let i=0;i<h.length-1;i++){let n=t[s+i];n===E&&(n=this._$AH[i]),e||=!a(n)||n!==this._$AH[i],n===A?o=A:o!==A&&(o+=(n??"")+h[i+1]),this._$AH[i]=n}e&&this.j(o)}j(t){const i=this.name;"."===i[0]?this.element[i.slice(1)]=t!==A:t===A?this.element.removeAttribute(i):this.element.setAttribute(i,t)}}',
  },
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
  {
    file: '/lit-html/lit-html.js',
    says: 'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}',
    instead: 'const j={}',
  },
  {
    file: '/lit-html/lit-html.js',
    says: '`lit$${Math.random().toFixed(9).slice(2)}$`',
    instead: '""',
  },
  // Directives: we have none.
  {
    file: '/lit-html/lit-html.js',
    says: 't=M(this,t,i),a(t)?',
    instead: 'a(t)?',
  },
  // Ours are written without expressions, which minify-styles refuses, and made only where the page can wear them.
  {
    file: '/@lit/reactive-element/css-tag.js',
    says: ',c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
    instead: ',c=t=>t',
  },
  // What it tells whoever writes templates.
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
  // Properties have no accessors of their own, and change when they are another value.
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
    instead:
      'static createProperty(t,s=b){this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    instead:
      'C(t,s,{useDefault:i}){i&&!(this._$Ej??=new Map).has(t)?this._$Ej.set(t,s??this[t]):this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s))}',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
    instead:
      'requestUpdate(t,s,i=this.constructor.getPropertyOptions(t)){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s,i)}',
  },
  // Styles are written without expressions, which minify-styles refuses.
  {
    file: '/@lit/reactive-element/css-tag.js',
    says: '(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}',
    instead: 't=>new n(t[0],t,s)',
  },
  {
    file: '/@lit/reactive-element/css-tag.js',
    says: 'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
    instead: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    says: 'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
    instead: 'static finalizeStyles(t){return[t].flat(9)}',
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
    says: 'this._$AV=[],this._$AN=void 0,',
    instead: 'this._$AV=[],',
  },
  {
    file: '/lit-html/lit-html.js',
    says: 'this.type=2,this._$AH=A,this._$AN=void 0,',
    instead: 'this._$AH=A,',
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
