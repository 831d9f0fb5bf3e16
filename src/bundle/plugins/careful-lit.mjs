import MagicString from 'magic-string';
import { root } from '../library.mjs';
import * as cssTag from './lit-changes/css-tag.mjs';
import * as litElement from './lit-changes/lit-element.mjs';
import * as litHtml from './lit-changes/lit-html.mjs';
import * as reactiveElement from './lit-changes/reactive-element.mjs';

/** By file of Lit what is changed in it. */
const changesByFile = [cssTag, litElement, litHtml, reactiveElement];

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
    const changes = changesByFile.find(({ file }) => id.endsWith(file))?.changes ?? [];
    for (const { says, instead, imports = '' } of changes) {
      if (code.split(says).length !== 2)
        this.error(`${id} does not say ${says} once: find how it says it now, and say so here.`);
      edited.replace(says, instead).prepend(imports);
    }
    return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
  },
});
