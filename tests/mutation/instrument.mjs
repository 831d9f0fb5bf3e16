// Writes every mutant of a file into one file, each behind a switch: one bundle, one start, whichever mutant is tried.
import ts from 'typescript';
import { changesAt } from './mutators.mjs';

const isImport = ({ expression }) => expression.kind === ts.SyntaxKind.ImportKeyword;

/** Types have no behaviour, and imports none that could be broken one by one. */
const isOutside = (node) =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isModuleDeclaration(node) ||
  // What a bundler must find.
  (ts.isStringLiteral(node) && ts.isCallExpression(node.parent) && isImport(node.parent)) ||
  // What is written in `css` is seen by eyes and by screenshots.
  (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css');

/** In `a?.b.c` the whole chain is one value: a switch inside it would break it in two. */
const chainOf = (node) => {
  if (!ts.isOptionalChain(node)) return node;
  let whole = node;
  while (ts.isOptionalChain(whole.parent) && whole.parent.expression === whole) whole = whole.parent;
  return whole;
};

const isAssigned = (node) =>
  (ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment) ||
  (ts.isForOfStatement(node.parent) && node.parent.initializer === node);

/** The block of a function or a method. Without that of a constructor there would be no object. */
const isBody = (node) =>
  ts.isBlock(node) &&
  ts.isFunctionLike(node.parent) &&
  !ts.isConstructorDeclaration(node.parent) &&
  node.statements.length > 0;

/** A frame that a test opens has the switch of the page around it: nothing of ours is to stand on a window there. */
const theSwitch =
  'const __mutant = globalThis.__onRecordMutant ?? ((id) => globalThis.parent.__onRecordMutant(id));';

/**
 * The file with its mutants. `nextId` is the number of the first of them; `file` is what a report calls the file.
 * Returns the code, and the mutants with their place, what stood there and what stands there instead.
 */
export function instrument(file, source, nextId) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants = [];
  let id = nextId;

  const add = (start, end, becomes, what) => {
    const { line, character } = tree.getLineAndCharacterOfPosition(start);
    const [lineStart, lineEnd] = [source.lastIndexOf('\n', start) + 1, source.indexOf('\n', start)];
    const place = {
      file,
      line: line + 1,
      column: character + 1,
      code: source.slice(lineStart, lineEnd).trim(),
    };
    mutants.push({ id, ...place, what, was: source.slice(start, end), becomes });
    return id++;
  };

  /** The text of a node with the mutants of everything in it. */
  const written = (node) => {
    if (isOutside(node)) return source.slice(node.getStart(), node.end);
    if (isBody(node))
      return `{ if (!__mutant(${add(node.getStart(), node.end, '{}', 'body')})) ${inside(node)} }`;
    let text = inside(node);
    if (!ts.isExpression(node) || isAssigned(node) || chainOf(node) !== node) return text;
    const from = node.getStart();
    const seen = new Set([source.slice(from, node.end)]);
    for (const { start, end, becomes, what } of [...changesAt(node), ...chainChanges(node)]) {
      const mutated = source.slice(from, start) + becomes + source.slice(end, node.end);
      if (seen.has(mutated)) continue;
      seen.add(mutated);
      text = `(__mutant(${add(start, end, becomes, what)}) ? (${mutated}) : (${text}))`;
    }
    return text;
  };

  /** The changes inside an optional chain, for the whole of it. */
  const chainChanges = (whole) => {
    const changes = [];
    const visit = (node) => {
      if (!ts.isOptionalChain(node) && !ts.isNonNullExpression(node)) return;
      if (node !== whole) changes.push(...changesAt(node).filter(({ what }) => what === 'method'));
      const token = node.questionDotToken;
      if (token)
        changes.push({
          start: token.getStart(),
          end: token.end,
          becomes: ts.isPropertyAccessExpression(node) ? '.' : '',
          what: 'optional chain',
        });
      visit(node.expression);
    };
    visit(whole);
    return changes;
  };

  /** What stands between the children, and their texts. */
  const inside = (node) => {
    let text = '';
    let at = node.getStart();
    const visit = (child) => {
      if (child.end === child.getStart()) return;
      text += source.slice(at, child.getStart()) + written(child);
      at = child.end;
    };
    ts.forEachChild(node, visit);
    return text + source.slice(at, node.end);
  };

  return { code: `${theSwitch}\n${written(tree)}`, mutants };
}
