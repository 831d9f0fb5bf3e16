import { child, place } from '../compiled-template.mjs';
import { root } from '../../library.mjs';

export const file = '/lit-html/lit-html.js';

// What it says, to the letter, and what it says in our scripts.
export const changes = [
  // Templates come compiled, see compiled-template.mjs: `^` is the place of a child, an attribute whose name ends in `$` has
  // places in its value, and what begins with a dot is a property that is true or is not.
  {
    says: 'const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};class S{constructor({strings:t,_$litType$:i},e){let r;this.parts=[];let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(r=P.nextNode())&&d.length<u;){if(1===r.nodeType){if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(h)){const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t)}else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++}}',
    instead: `class S{constructor(t){const i=t.strings;this.parts=[];const e=i[0].replace(/\\${child}/g,"<!>");this.el=S.createElement(V(i,2===t._$litType$?"<svg>"+e+"</svg>":e));P.currentNode=this.el.content;if(2===t._$litType$){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(let t,i=0;t=P.nextNode();i++)if(8===t.nodeType)this.parts.push({index:i});else for(const s of t.getAttributeNames())s.endsWith("$")&&(this.parts.push({index:i,name:s.slice(0,-1),strings:t.getAttribute(s).split("${place}")}),t.removeAttribute(s))}`,
  },
  {
    says: '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),',
    instead: 'i=r.strings?new H(h,r.name,r.strings,this,t):new k(h,h.nextSibling,this,t),',
  },
  {
    says: '(t?.creationScope??l).importNode',
    instead: 'l.importNode',
  },
  {
    says: 'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    instead: 'e=this._$AC(t);',
  },
  {
    says: 'class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}',
    instead:
      'class H{constructor(t,i,s,e,h){this._$AH=Array(s.length-1).fill(new String),this.element=t,this.name=i,this.strings=s,this._$AM=e,this.options=h}_$AI(t,i,s){const h=this.strings;let e=!1,o=h[0];for(let i=0;i<h.length-1;i++){let n=t[s+i];n===E&&(n=this._$AH[i]),e||=!a(n)||n!==this._$AH[i],n===A?o=A:o!==A&&(o+=(n??"")+h[i+1]),this._$AH[i]=n}e&&this.j(o)}j(t){const i=this.name;"."===i[0]?this.element[i.slice(1)]=t!==A:t===A?this.element.removeAttribute(i):this.element.setAttribute(i,t)}}',
  },
  {
    // Made when Lit is evaluated, it throws where the page has that name already or does not allow it.
    says: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    instead: 'sharedPolicy(globalThis)',
    imports: `import { sharedPolicy } from '${root}src/runtime/trusted-types.ts';\n`,
  },
  {
    says: 'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}',
    instead: 'const j={}',
  },
  {
    says: '`lit$${Math.random().toFixed(9).slice(2)}$`',
    instead: '""',
  },
  // Directives: we have none.
  {
    says: 't=M(this,t,i),a(t)?',
    instead: 'a(t)?',
  },
  // What it tells whoever writes templates.
  {
    says: 'Error("invalid template strings array")',
    instead: 'Error()',
  },
  // Nobody polyfills Lit in our scripts or renders it on a server there, and its list of versions is for a warning in development.
  {
    says: ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    instead: ';',
  },
  // What asynchronous directives ask of the parts around them.
  {
    says: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    instead: '',
  },
  {
    says: 'for(this._$AP?.(!1,!0,s);t!==this._$AB;)',
    instead: 'for(;t!==this._$AB;)',
  },
  {
    says: 'get _$AU(){return this._$AM?._$AU??this._$Cv}',
    instead: '',
  },
  {
    says: ',this._$Cv=e?.isConnected??!0',
    instead: '',
  },
  {
    says: 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    instead: '',
  },
  {
    says: 'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    instead: '',
  },
  {
    says: 'this._$AV=[],this._$AN=void 0,',
    instead: 'this._$AV=[],',
  },
  {
    says: 'this.type=2,this._$AH=A,this._$AN=void 0,',
    instead: 'this._$AH=A,',
  },
];
