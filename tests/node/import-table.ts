// Who may import whom: the table of the architecture as data, and the function that holds sources against it.
import { posix } from 'node:path';
import ts from 'typescript';

const browser = ['record-element', 'view-element', 'format', 'theme', 'template', 'lit'];
const build = ['record', 'slice', 'node'];

const browserHalf = ['element', 'store', 'format', 'locale', 'view-element'];

/** Layer → the layers and packages it may import. `import type` from record/slice is free to everyone. */
const table: Record<string, string[]> = {
  slice: [],
  locale: ['locale'],
  store: ['slice', 'locale'],
  format: ['slice', 'locale'],
  'view-element': ['lit'],
  theme: ['slice', 'locale', 'view-element', 'theme'],
  copying: [],
  asked: ['slice', 'format'],
  'record-element': [
    'lit',
    'slice',
    'locale',
    'store',
    'format',
    'theme',
    'view-element',
    'copying',
    'asked',
  ],
  element: browser,
  template: browser,
  links: ['format', 'view-element'],
  define: ['element', 'record-element', 'store', 'format', 'links'],
  guard: ['#record', 'locale'],
  'on-record': ['guard', 'define', '#record'],
  index: ['define', 'store', 'locale', '#record'],
  bare: ['define'],
  record: [...build, 'zod', 'edtf'],
  publish: [
    'asked',
    ...build,
    'format',
    'locale',
    'publish',
    'prerender',
    'picture',
    'parse5',
    'puppeteer-core',
  ],
  picture: [...build, 'format', 'locale', 'picture', 'bidi-js'],
  prerender: [...browserHalf, ...build, 'publish', '@lit-labs/ssr'],
  'page-script': [],
  html: ['publish'],
  cli: [...build, 'publish', 'prerender', 'picture'],
};

const layers: [RegExp, string | ((name: string, tags: string[]) => string)][] = [
  [/^record\/slice\.ts$/, 'slice'],
  [/^record\/.+\.ts$/, 'record'],
  [/^locales\/[^/]+\.ts$/, 'locale'],
  [/^elements\/([^/]+)\.ts$/, (name, tags) => (tags.includes(name) ? 'element' : 'template')],
  [/^theme-controls\.ts$/, 'theme'],
  [/^publish\/(guest|host|settings)\.ts$/, 'page-script'],
  [/^publish\/prerender\.ts$/, 'prerender'],
  [/^publish\/pictures?(-[^/]+)?\.ts$/, 'picture'],
  [/^publish\/[^/]+\.ts$/, 'publish'],
  [
    /^(store|format|theme|view-element|record-element|copying|asked|links|define|guard|on-record|index|bare|html|cli)\.ts$/,
    (name) => name,
  ],
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
      if (typeOnly && (target === 'slice' || target === 'locale')) return [];
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
