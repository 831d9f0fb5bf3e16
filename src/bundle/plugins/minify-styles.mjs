import { transform } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/** Minifies what stands in `css` templates, which hold no expressions. */
export const minifyStyles = () => ({
  name: 'minify-styles',
  async transform(code, id) {
    if (id.includes('/node_modules/')) return null;
    const templates = [];
    walk(this.parse(code), {
      enter(node) {
        if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') templates.push(node.quasi);
      },
    });
    if (!templates.length) return null;
    const edited = new MagicString(code);
    for (const { start, end, quasis } of templates) {
      if (quasis.length > 1)
        this.error(`${id} has an expression in its styles: compose several templates instead.`);
      const styles = await transform(quasis[0].value.cooked, { loader: 'css', minify: true });
      edited.update(start, end, `\`${styles.code.trim().replaceAll('\\', '\\\\')}\``);
    }
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});
