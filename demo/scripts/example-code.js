// Puts the markup of each example beside it. It runs before on-record.js, so that this is the markup that stands in the page,
// before the elements and the bar add anything to it.

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

document.querySelectorAll('.example').forEach(showCode);
