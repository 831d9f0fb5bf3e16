// Finds what belongs to the record and not to the code: ids, names, titles and figures of data/ written in src/.
import ts from 'typescript';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Smaller numbers are counts of anything; these are units of time, percentages and type sizes. */
const SMALL = 12;
const COMMON = new Set([
  14, 15, 16, 20, 24, 28, 30, 31, 32, 40, 48, 50, 60, 64, 80, 100, 200, 300, 400, 500, 600, 1000,
]);

export interface Telltales {
  words: Set<string>;
  figures: Set<number>;
}

/** What would give a record away: file names as ids, people, titles and other names, and the figures that were counted. */
export function telltales(files: Record<string, Json>): Telltales {
  const found: Telltales = { words: new Set(), figures: new Set() };
  const name = (value: Json | undefined) =>
    typeof value === 'string' && value.length > 3 && found.words.add(value);
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      const figure = value['value'];
      if (typeof figure === 'number' && figure > SMALL && !COMMON.has(figure)) found.figures.add(figure);
      name(value['title']);
      for (const other of Array.isArray(value['names']) ? value['names'] : [])
        name(other && typeof other === 'object' && !Array.isArray(other) ? other['name'] : other);
      Object.values(value).forEach(visit);
    }
  };
  for (const [file, content] of Object.entries(files)) {
    visit(content);
    const id = /^(?:cases|counts|sources)\/(.+)\.json$/.exec(file)?.[1];
    if (id) found.words.add(id);
    if (file === 'people.json' && Array.isArray(content))
      for (const person of content)
        if (person && typeof person === 'object' && !Array.isArray(person)) {
          name(person['name']);
          name(person['id']);
        }
  }
  return found;
}

/** One sentence for each of them in a source file; words count in comments too, figures only in code. */
export function leaks({ words, figures }: Telltales, file: string, source: string): string[] {
  const text = source.toLowerCase();
  const named = [...words].filter((word) => {
    const at = text.indexOf(word.toLowerCase());
    return at >= 0 && !/[\p{L}\d]/u.test((text[at - 1] ?? '') + (text[at + word.length] ?? ''));
  });
  const numbers: number[] = [];
  const visit = (node: ts.Node): void => {
    // Styles are full of numbers that nobody counted.
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') return;
    if (ts.isNumericLiteral(node)) numbers.push(Number(node.text));
    else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      for (const [number] of node.text.matchAll(/(?<![\w.#-])\d+(?![\w.%-])/g)) numbers.push(Number(number));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return [...named, ...numbers.filter((number) => figures.has(number))].map(
    (found) => `src/${file} says "${found}", which belongs to the record.`,
  );
}
