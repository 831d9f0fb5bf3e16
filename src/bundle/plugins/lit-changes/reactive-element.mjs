export const file = '/@lit/reactive-element/reactive-element.js';

// What it says, to the letter, and what it says in our scripts.
export const changes = [
  // Nobody polyfills Lit in our scripts or renders it on a server there, and its list of versions is for a warning in development.
  {
    says: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
    instead: ';',
  },
  // For decorators, which nobody can write against a script.
  {
    says: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    instead: '',
  },
  {
    says: ',this.constructor.l?.forEach(t=>t(this))',
    instead: '',
  },
  {
    says: ',void 0!==t.l&&(this.l=[...t.l])',
    instead: '',
  },
  {
    says: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    instead: '',
  },
  {
    says: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    instead: '',
  },
  // Properties that are written back to attributes, attributes that are neither text nor a number, and controllers: we have none.
  {
    says: 'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}',
    instead: 'fromAttribute(t,s){return s===Number&&null!==t?Number(t):t}',
  },
  {
    says: ',c=a.trustedTypes,l=c?c.emptyScript:""',
    instead: '',
  },
  {
    says: '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    instead: '',
  },
  {
    says: 'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
    instead:
      'if(void 0!==e){const r=u.fromAttribute(s,i.getPropertyOptions(e).type);this[e]=r??this._$Ej?.get(e)??r}',
  },
  {
    says: 'this._$Em=null,this._$Ev()',
    instead: 'this._$Ev()',
  },
  {
    says: 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),',
    instead: '',
  },
  {
    says: 'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
    instead: '',
  },
  {
    says: ',this._$EO?.forEach(t=>t.hostConnected?.())',
    instead: '',
  },
  {
    says: 'this._$EO?.forEach(t=>t.hostDisconnected?.())',
    instead: '',
  },
  {
    says: 'this._$EO?.forEach(t=>t.hostUpdated?.()),',
    instead: '',
  },
  // Properties have no accessors of their own, and change when they are another value.
  {
    says: 'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
    instead:
      'static createProperty(t,s=b){this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
  },
  {
    says: 'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    instead: '',
  },
  {
    says: 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    instead:
      'C(t,s,{useDefault:i}){i&&!(this._$Ej??=new Map).has(t)?this._$Ej.set(t,s??this[t]):this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s))}',
  },
  {
    says: 'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
    instead:
      'requestUpdate(t,s,i=this.constructor.getPropertyOptions(t)){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s,i)}',
  },
  // Styles are written without expressions, which minify-styles refuses.
  {
    says: 'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
    instead: 'static finalizeStyles(t){return[t].flat(9)}',
  },
  // Hooks that our elements do not use, and properties of other kinds than they have.
  {
    says: 't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
    instead: 'this.willUpdate(s),this.update(s),t=!0',
  },
  {
    says: 'shouldUpdate(t){return!0}',
    instead: '',
  },
  {
    says: 'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),',
    instead: 'this.hasUpdated=!0,',
  },
  {
    says: 'firstUpdated(t){}',
    instead: '',
  },
  {
    says: 's=[...r(t),...o(t)];',
    instead: 's=r(t);',
  },
  // Our base class makes the root, and gives it its styles.
  {
    says: 'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
    instead: '',
  },
];
