// The demo's own furniture. It runs before on-record.js, so that the markup it shows is the markup that stands in the
// page, before the elements add anything to it.

/** Text without the indentation that it has in its page. */
const dedent = (text) => {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const depth = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join('\n');
};

/** Puts the markup of an example, and the styles made for it, beside the live element. */
function showCode(example) {
  const css = document.querySelector(`style[data-example~="${example.id}"]`);
  const styles = css ? `<style>\n${dedent(css.textContent).replace(/^(?=.)/gm, '  ')}\n</style>\n` : '';
  const code = document.createElement('code');
  const text = styles + dedent(example.querySelector('.live').innerHTML);
  // A long line may break after a tag.
  code.append(...text.split(/(?<=>)/).flatMap((piece) => [document.createElement('wbr'), piece]));
  const box = document.createElement('pre');
  box.append(code);
  example.querySelector('.about > div').append(box);
}

/** The theme of the page is its `color-scheme`, which the elements follow. Nothing is remembered. */
function themeSwitch(fieldset) {
  for (const [name, scheme] of Object.entries({ System: '', Light: 'light', Dark: 'dark' })) {
    const input = Object.assign(document.createElement('input'), {
      type: 'radio',
      name: 'theme',
      checked: !scheme,
    });
    input.addEventListener('change', () => (document.documentElement.style.colorScheme = scheme));
    const label = document.createElement('label');
    label.append(input, name);
    fieldset.append(label);
  }
}

/** One slider for the width of all examples; at its end they are as wide as their column. */
function widthSlider(input) {
  const output = document.querySelector('.tools output');
  input.addEventListener('input', () => {
    const width = input.value === input.max ? '' : `${input.value}px`;
    document.body.style.setProperty('--width', width || '100%');
    output.value = width.replace('px', ' px') || 'full';
  });
}

const tools = document.querySelector('.tools');
if (tools) {
  tools.hidden = false;
  themeSwitch(tools.querySelector('fieldset'));
  widthSlider(tools.querySelector('input[type="range"]'));
}
document.querySelectorAll('.example').forEach(showCode);
