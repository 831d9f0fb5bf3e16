import MagicString from 'magic-string';
import { root } from '../library.mjs';
import { changes } from './lit-changes.mjs';

/** What our elements would need of that. */
const needed =
  /\breflect: |\bconverter: |\bstate: true|\bnoAccessor: |\btype: (?:Boolean|Object|Array)\b|\baddController\b|\b(?:shouldUpdate|firstUpdated)\(/;

/** Takes out of Lit what throws on pages that refuse or lack something, and what is for others. */
export const carefulLit = () => ({
  name: 'careful-lit',
  transform(code, id) {
    const [found] = (id.startsWith(`${root}src/`) && needed.exec(code)) || [];
    if (found) this.error(`${id} says ${found.trim()}, which careful-lit takes out of Lit.`);
    const edited = new MagicString(code);
    for (const { file, says, instead, imports = '' } of changes) {
      if (!id.endsWith(file)) continue;
      if (code.split(says).length !== 2)
        this.error(`${id} does not say ${says} once: find how it says it now, and say so here.`);
      edited.replace(says, instead).prepend(imports);
    }
    return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
  },
});
