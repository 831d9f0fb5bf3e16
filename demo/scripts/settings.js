// What the demo's bar sets: language, theme, preset and width of the widgets. It stands in the page's address, so that it can
// be shared, and nowhere else. A classic script before bar.js: it also runs from disk.
{
  const languages = {
    en: 'English',
    az: 'Azərbaycanca',
    ru: 'Русский',
    tr: 'Türkçe',
    de: 'Deutsch',
    fr: 'Français',
    hy: 'Հայերեն',
    ka: 'ქართული',
    ar: 'العربية',
    fa: 'فارسی',
  };
  const rightToLeft = ['ar', 'fa'];
  const choices = {
    lang: Object.keys(languages),
    theme: ['system', 'light', 'dark'],
    preset: ['editorial', 'plain', 'card'],
    view: ['print', 'paper'],
  };
  const tags = 'case-card, prisoner-count, case-timeline, allegation-list';
  const least = 240;
  const root = document.documentElement;
  const said = root.lang.split('-')[0];
  const here = document.currentScript.src;
  /** Where the demo's pages lie: its own, and the guides that the build makes. */
  const folders = ['..', '../../dist/guides/'].map((folder) => new URL(folder, here).href);
  // A page that is made for one scheme has no other to show.
  const oneTheme = !getComputedStyle(root).colorScheme.includes(' ');

  const state = { lang: said, theme: 'system', preset: '', width: '', view: '' };
  const usual = { ...state };
  const refused = [];
  const asked = new URL(location).searchParams;
  for (const name of Object.keys(state)) {
    const value = asked.get(name);
    if (value === null) continue;
    if (name === 'width' ? /^\d+$/.test(value) : choices[name].includes(value)) state[name] = value;
    else {
      const cure = choices[name] ? `there are: ${choices[name].join(', ')}` : 'give a number of pixels';
      refused.push(`${name}=${value} in the address is not known; ${cure}.`);
    }
  }

  /** What differs from the usual goes into the address, and into the links to the demo's other pages. */
  function remember() {
    const address = new URL(location);
    for (const [name, value] of Object.entries(state)) {
      address.searchParams.delete(name);
      if (value !== usual[name]) address.searchParams.set(name, value);
    }
    try {
      history.replaceState(null, '', address);
    } catch {
      // A browser that keeps the address of a file as it is: what is chosen lasts until the page is left.
    }
    for (const link of document.querySelectorAll('a[href*=".html"]:not([data-own-state])'))
      if (folders.includes(new URL('.', link.href).href)) link.search = address.search;
  }

  /** What a page's author wrote, to go back to, by widget. */
  const written = new Map();
  /** What the width is set on: the column of an example, elsewhere the widgets themselves. */
  let sized = [];

  function theme() {
    if (!oneTheme) root.style.colorScheme = state.theme === 'system' ? '' : state.theme;
  }

  /** Asks for the script of the language once; it hands its language to the one that is there. */
  function bringLanguage(tell) {
    const name = state.lang === 'en' ? 'on-record.js' : `on-record.${state.lang}.js`;
    if (document.querySelector(`script[src$="/${name}"]`)) return;
    const script = document.createElement('script');
    script.src = new URL(`../../dist/${name}`, here);
    script.onerror = () => {
      script.remove();
      tell(`${script.src} cannot be had: run “npm run build”.`);
    };
    document.head.append(script);
  }

  function lang(tell) {
    const other = state.lang !== said;
    for (const [widget, { keepsLanguage, ...own }] of written) {
      if (keepsLanguage) continue;
      widget.lang = other ? state.lang : own.lang;
      widget.dir = other ? (rightToLeft.includes(state.lang) ? 'rtl' : 'ltr') : own.dir;
      for (const name of ['lang', 'dir']) if (!widget[name]) widget.removeAttribute(name);
    }
    if (written.size > 0) bringLanguage(tell);
  }

  function preset() {
    for (const [widget, own] of written) {
      const wanted = own.keepsPreset ? own.preset : state.preset || own.preset;
      if (wanted) widget.setAttribute('preset', wanted);
      else widget.removeAttribute('preset');
    }
  }

  /** Sets the width; answers the one that widgets have now and the greatest there is room for, in pixels. */
  function width() {
    root.style.removeProperty('--demo-width');
    const room = Math.floor(Math.max(least, ...sized.map((box) => box.getBoundingClientRect().width)));
    const wanted = Math.min(room, Math.max(least, Number(state.width) || room));
    if (wanted < room) root.style.setProperty('--demo-width', `${wanted}px`);
    return { least, wanted, room };
  }

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @media screen { [data-demo-sized] { max-inline-size: var(--demo-width, none) !important; } }
    @media print { :root { color-scheme: light !important; } }`);
  document.adoptedStyleSheets.push(sheet);

  /** Once the page is there, and before its widgets have been changed. */
  function findWidgets() {
    for (const widget of document.querySelectorAll(tags)) {
      const example = widget.closest('.example');
      written.set(widget, {
        lang: widget.lang,
        dir: widget.dir,
        preset: widget.getAttribute('preset'),
        // An example that is about its language or its preset keeps it.
        keepsLanguage: Boolean(example?.contains(widget.closest('[lang]'))),
        keepsPreset: Boolean(example && widget.hasAttribute('preset')),
      });
      // The link that is shown where a widget cannot be is in the page's language.
      for (const child of widget.children) child.lang ||= said;
    }
    const columns = document.querySelectorAll('.live');
    sized = [...(columns.length ? columns : written.keys())];
    for (const box of sized) box.toggleAttribute('data-demo-sized', true);
  }

  const apply = { lang, theme, preset, width };
  globalThis.demoSettings = { languages, choices, state, refused, oneTheme, apply, remember, findWidgets };
}
