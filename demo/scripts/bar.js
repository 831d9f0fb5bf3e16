// The demo's bar, with the controls for what settings.js sets and the way to paper. A classic script at the top of <body>,
// before anything that it pushes down, in a shadow root, where no page reaches it.
{
  const { languages, choices, state, refused, oneTheme, apply, remember, findWidgets } =
    globalThis.demoSettings;
  const source = document.currentScript;
  const root = document.documentElement;

  const option = (value, text, lang = 'en') => `<option value="${value}" lang="${lang}">${text}</option>`;
  const radio = (value) =>
    `<label><input type="radio" name="theme" value="${value}"><span>${value[0].toUpperCase()}${value.slice(1)}</span></label>`;
  const themes = oneTheme
    ? '<span><b>Theme</b> the page has only one</span>'
    : `<fieldset><legend>Theme</legend><div>${choices.theme.map(radio).join('')}</div></fieldset>`;

  // A page without widgets has nothing whose language, preset or width could be set.
  const forWidgets = source.dataset.widgets === 'none' ? 'hidden' : '';

  const host = document.createElement('div');
  host.id = 'demo-bar';
  // Until its styles are there it keeps their place.
  host.style.cssText = 'display: block; min-block-size: 49px; visibility: hidden';
  const bar = host.attachShadow({ mode: 'open' });
  bar.innerHTML = `
    <link rel="stylesheet" href="${new URL('../styles/bar.css', source.src)}">
    <link rel="stylesheet" href="${new URL('../styles/print-preview.css', source.src)}">
    <section aria-label="Settings of the demo" lang="en" dir="ltr">
      <button type="button" class="opener" aria-expanded="false" aria-controls="panel">Settings</button>
      <form id="panel">
        <label ${forWidgets}><b>Language</b> <select name="lang">${choices.lang
          .map((code) => option(code, languages[code], code))
          .join('')}</select></label>
        ${themes}
        <label ${forWidgets}><b>Preset</b> <select name="preset">${option('', 'as written')}${choices.preset
          .map((name) => option(name, name))
          .join('')}</select></label>
        <label ${forWidgets}><b>Width</b> <input type="range" name="width" step="1"> <output></output></label>
        <span>
          <button type="button" name="preview">Print preview</button>
          <button type="button" name="print">Print…</button>
        </span>
      </form>
      <p role="status"></p>
    </section>`;
  const form = bar.querySelector('form');
  const opener = bar.querySelector('.opener');
  const tell = (text) => (bar.querySelector('[role="status"]').textContent = text);

  function showWidth() {
    const { least, wanted, room } = apply.width();
    const { width: slider } = form.elements;
    slider.min = least;
    slider.max = room;
    slider.value = wanted;
    slider.setAttribute('aria-valuetext', `${wanted} pixels`);
    form.querySelector('output').value = `${wanted} px`;
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target: { name, value, max } }) => {
    state[name] = name === 'width' && value === max ? '' : value;
    tell('');
    if (name === 'width') return showWidth();
    apply[name](tell);
    remember();
  });
  // Not while it slides: browsers let a page change its address so many times a minute only.
  form.elements.width.addEventListener('change', remember);

  const preview = globalThis.demoPaper.preview(bar, () => {
    state.view = '';
    remember();
  });
  form.elements.preview.addEventListener('click', () => {
    state.view = 'print';
    remember();
    preview(location);
  });
  form.elements.print.addEventListener('click', () => print());

  const isOpen = () => opener.getAttribute('aria-expanded') === 'true';
  const fold = (open) => opener.setAttribute('aria-expanded', open);
  opener.addEventListener('click', () => fold(!isOpen()));
  bar.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !isOpen()) return;
    fold(false);
    opener.focus();
  });

  // What the focus or a link moves to must not lie under the bar.
  const sticks = () => getComputedStyle(host).position === 'sticky';
  const keepClear = () => root.style.setProperty('--demo-bar', `${sticks() ? host.offsetHeight + 8 : 0}px`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { scroll-padding-block-start: var(--demo-bar, 0px); }');
  document.adoptedStyleSheets.push(sheet);
  document.addEventListener('keyup', ({ key }) => {
    let focused = document.activeElement;
    if (key !== 'Tab' || !focused || focused === host) return;
    fold(false);
    while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const under = host.getBoundingClientRect().bottom + 8 - focused.getBoundingClientRect().top;
    if (under > 0 && sticks()) scrollBy(0, -under);
  });
  bar.querySelector('link').onload = () => {
    host.style.cssText = '';
    keepClear();
  };

  const onPaper = state.view === 'paper';
  if (onPaper) globalThis.demoPaper.show();
  else {
    apply.theme();
    source.before(host);
  }
  document.addEventListener('DOMContentLoaded', () => {
    findWidgets();
    apply.lang(tell);
    apply.preset();
    if (onPaper) return;
    for (const name of ['lang', 'theme', 'preset'])
      if (form.elements[name]) form.elements[name].value = state[name];
    showWidth();
    remember();
    if (refused.length) tell(refused.join(' '));
    new ResizeObserver(keepClear).observe(host);
    let frame;
    addEventListener('resize', () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(showWidth);
    });
    if (state.view === 'print') preview(location);
  });
}
