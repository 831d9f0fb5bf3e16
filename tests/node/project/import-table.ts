// Who may import whom: the table of the architecture as data, and the function that holds sources against it.
import { posix } from 'node:path';
import ts from 'typescript';

const browser = ['runtime', 'model', 'locale', 'styles', 'templates', 'lit'];
const build = ['record', 'open-data', 'slice', 'node'];

const publishing = [
  'model',
  'search',
  'runtime',
  'locale',
  'publish-basics',
  'publish',
  'prerender',
  ...build,
];
const browserHalf = ['element', 'runtime', 'model', 'locale', 'lit'];

/** `import type` from these is free to everyone. */
const typesForAll = ['slice', 'locale', 'record-words', 'list-names'];

/** Layer → the layers and packages it may import. */
const table: Record<string, string[]> = {
  slice: ['slice'],
  model: ['slice', 'model', 'locale'],
  locale: ['locale'],
  search: ['slice', 'model', 'search'],
  // What stands in the compiled record ready made is of no use to a browser.
  'record-words': ['slice', 'model', 'record-words'],
  runtime: ['slice', 'locale', 'model', 'runtime', '#strings', '#check', '#words'],
  // An address, worked out where the script stands.
  'check-beside': ['runtime', 'address'],
  'words-beside': ['locale', 'address'],
  'trusted-types': ['runtime'],
  bundle: [],
  'link-upgrade': ['runtime', 'model'],
  styles: ['styles', 'lit'],
  templates: browser,
  'record-element': [...browser, 'record-element'],
  element: [...browser, 'record-element'],
  define: ['element', 'record-element', 'runtime', 'link-upgrade'],
  entry: ['runtime', 'trusted-types'],
  'single-copy': ['entry', 'define', 'runtime'],
  'classic-script': ['entry', 'single-copy', 'link-upgrade', '#record', '#strings'],
  'runtime-script': ['entry', 'single-copy'],
  'script-in-parts': ['entry', 'single-copy', 'define', 'runtime', 'link-upgrade', 'check-beside'],
  index: ['single-copy', 'define', 'runtime', '#languages', '#record', '#strings'],
  record: [...build, 'model', 'locale', 'record-words', 'zod', 'edtf', '@noble/hashes'],
  'open-data': [...build, 'open-data', 'model', 'locale', 'zod'],
  'publish-basics': ['model', 'runtime', 'locale', 'record-words', 'publish-basics', ...build],
  publish: [...publishing, 'parse5', 'puppeteer-core', 'tinypool'],
  picture: ['model', 'runtime', 'locale', 'record', 'node', 'publish-basics', 'picture', 'bidi-js'],
  prerender: [...browserHalf, ...build, 'publish-basics', 'prerender', '@lit-labs/ssr'],
  wordpress: [...publishing, 'wordpress', 'esbuild', 'gettext-parser'],
  'editor-script': ['search'],
  'page-script': [],
  'list-names': ['slice', 'model', 'search'],
  'find-script': ['model', 'search'],
  html: ['publish'],
  commands: [...publishing, 'picture', 'commands'],
  cli: ['publish-basics', 'commands', 'node'],
};

const layers: [RegExp, string | ((name: string, tags: string[]) => string)][] = [
  [/^model\/((full-)?slice|slice\/[^/]+)\.ts$/, 'slice'],
  [/^model\/((parts|views)\/)?[^/]+\.ts$/, 'model'],
  [/^search\/[^/]+\.ts$/, 'search'],
  [/^record\/open-data\/.+\.ts$/, 'open-data'],
  [/^record\/.+\.ts$/, 'record'],
  [/^locales\/[^/]+\.ts$/, 'locale'],
  [/^locales\/record\/[^/]+\.ts$/, 'record-words'],
  [/^elements\/([^/]+)\.ts$/, (name, tags) => (tags.includes(name) ? 'element' : 'record-element')],
  [/^elements\/root\/[^/]+\.ts$/, 'record-element'],
  [/^templates\/(along-time\/)?[^/]+\.ts$/, 'templates'],
  [/^styles\/[^/]+\.ts$/, 'styles'],
  [/^runtime\/(link-upgrade|trusted-types)\.ts$/, (name) => name],
  [/^runtime\/((foreign\/|unaltered\/)?[^/]+\.ts|unaltered\/sum-of\.mjs)$/, 'runtime'],
  [/^publish\/frame\/[^/]+\.ts$/, 'page-script'],
  [/^publish\/site\/list\/find\.ts$/, 'find-script'],
  [/^publish\/site\/list\/names\.ts$/, 'list-names'],
  [/^publish\/render\/prerender\.ts$/, 'prerender'],
  [/^publish\/(library\/[^/]+|render\/(html|strings))\.ts$/, 'publish-basics'],
  [/^publish\/pictures\/[^/]+\.ts$/, 'picture'],
  [/^publish\/.+\.ts$/, 'publish'],
  [/^wordpress\/editor-search\.ts$/, 'editor-script'],
  [/^wordpress\/[^/]+\.ts$/, 'wordpress'],
  [/^bundle\/.+\.ts$/, 'bundle'],
  [/^commands\/[^/]+\.ts$/, 'commands'],
  [/^entries\/(check-beside|words-beside|classic-script|script-in-parts|single-copy)\.ts$/, (name) => name],
  [/^entries\/(can-render|canary)\.ts$/, 'entry'],
  [/^entries\/runtime\.ts$/, 'runtime-script'],
  [/^(define|index|html|cli)\.ts$/, (name) => name],
];

/** One sentence for each import in these files (paths under src/) that the table does not allow. */
export function forbiddenImports(files: Record<string, string>, tags: string[]): string[] {
  const layerOf = (file: string): string | undefined => {
    for (const [pattern, layer] of layers) {
      const match = pattern.exec(file);
      if (match) return typeof layer === 'string' ? layer : layer(match[1] ?? '', tags);
    }
    return undefined;
  };
  return Object.entries(files).flatMap(([file, source]) => {
    const from = layerOf(file);
    if (!from) return [`src/${file} is in no row of the import table.`];
    return importsOf(file, source).flatMap(({ specifier, typeOnly }) => {
      const target = specifier.startsWith('.')
        ? layerOf(posix.join(posix.dirname(file), specifier))
        : packageOf(specifier);
      if (typeOnly && target && typesForAll.includes(target)) return [];
      if (target && table[from]?.includes(target)) return [];
      return [`src/${file} (${from}) imports ${specifier} (${target ?? 'in no row of the import table'}).`];
    });
  });
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  return (/^(@[^/]+\/)?[^/]+/.exec(specifier) ?? [specifier])[0];
}

interface Import {
  specifier: string;
  typeOnly: boolean;
}

/** Every way to import: declarations, re-exports, `import()` and `import('…').Type`. */
function importsOf(file: string, source: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) =>
    node && found.push({ specifier: ts.isStringLiteralLike(node) ? node.text : node.getText(), typeOnly });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}
