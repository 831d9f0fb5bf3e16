// Paper on the screen: a frame as wide as the print on a sheet of A4 shows this page with its rules for print switched on, in
// the page and in the widgets. A classic script before bar.js.
{
  // CSS pixels: A4 is 794 × 1123, and 15 mm around the print are left white.
  const sheetWidth = 794;
  const printHeight = 1123 - 2 * 57;

  /** What a query for media means on paper: rules for print apply to all, rules for the screen to nothing. */
  const onPaper = (query) => {
    if (/^((only )?screen|not print)\b/.test(query)) return 'not all';
    return query.replace(/^((only )?print|not screen)\b/, 'all');
  };
  const turn = (media) => (media.mediaText = [...media].map(onPaper).join(', '));
  const turnRules = (rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) turn(rule.media);
      if (rule.cssRules) turnRules(rule.cssRules);
    }
  };

  const turned = new Set();
  function turnSheets(root) {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      if (turned.has(sheet)) continue;
      turned.add(sheet);
      turn(sheet.media);
      try {
        turnRules(sheet.cssRules);
      } catch {
        // A file beside a page that was opened from disk may not be read. It is turned as a whole: see print.css.
      }
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) turnSheets(shadowRoot);
  }

  /** Within the frame: makes this page look printed, and tells the page around it how long it has become. */
  function show() {
    document.documentElement.style.colorScheme = 'light';
    // The browser leaves grounds out unless the reader asks for them; links on paper lead nowhere.
    document.addEventListener('click', (event) => event.preventDefault(), true);
    addEventListener('load', () => {
      turnSheets(document);
      const report = () => {
        const { height } = document.documentElement.getBoundingClientRect();
        parent.postMessage({ demoPaper: Math.ceil(height) }, '*');
      };
      new ResizeObserver(report).observe(document.documentElement);
      report();
    });
  }

  /** Makes the dialog; answers the function that opens it for an address. `onClose` is called when the reader leaves it. */
  function preview(root, onClose) {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-labelledby', 'preview-title');
    dialog.lang = 'en';
    dialog.dir = 'ltr';
    dialog.innerHTML = `
      <div class="head">
        <h2 id="preview-title">Print preview</h2>
        <p><span class="length">A4, one long sheet.</span> Where one ends and the next begins is the printer’s to say.</p>
        <span><button type="button" class="print">Print…</button><button type="button" class="close">Close</button></span>
      </div>
      <div class="desk" tabindex="0" role="region" aria-label="The sheet"><div class="place"><div class="sheet"></div></div></div>`;
    root.append(dialog);
    const at = (selector) => dialog.querySelector(selector);
    const [desk, place, sheet] = ['.desk', '.place', '.sheet'].map(at);

    const fit = () => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(desk);
      const room = desk.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
      const scale = Math.min(1, room / sheetWidth);
      sheet.style.transform = scale < 1 ? `scale(${scale})` : '';
      place.style.inlineSize = `${sheetWidth * scale}px`;
      place.style.blockSize = `${sheet.offsetHeight * scale}px`;
    };
    addEventListener('message', ({ source, data }) => {
      const frame = at('iframe');
      if (!frame || source !== frame.contentWindow || !(data?.demoPaper > 0)) return;
      frame.style.blockSize = `${data.demoPaper}px`;
      const sheets = Math.ceil(data.demoPaper / printHeight);
      at('.length').textContent = `A4, about ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}.`;
      fit();
    });
    addEventListener('resize', () => dialog.open && fit());
    at('.print').addEventListener('click', () => print());
    at('.close').addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      sheet.replaceChildren();
      onClose();
    });

    return (address) => {
      const shown = new URL(address);
      shown.searchParams.set('view', 'paper');
      shown.hash = '';
      const frame = document.createElement('iframe');
      frame.title = 'This page on paper';
      frame.src = shown;
      sheet.replaceChildren(frame);
      if (!dialog.open) dialog.showModal();
      fit();
    };
  }

  globalThis.demoPaper = { show, preview };
}
