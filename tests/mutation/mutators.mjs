// What can be broken in a piece of code: the small mistakes that a test should notice. The operators are those of the field
// (https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators/), as far as our code has them.
import ts from 'typescript';

const { SyntaxKind: Kind } = ts;

const operators = new Map([
  ['===', ['!==']],
  ['!==', ['===']],
  ['<', ['<=', '>=']],
  ['<=', ['<', '>']],
  ['>', ['>=', '<=']],
  ['>=', ['>', '<']],
  ['-', ['+']],
  ['*', ['/']],
  ['/', ['*']],
  ['%', ['*']],
  ['+=', ['-=']],
  ['-=', ['+=']],
]);
const logical = new Map([
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
]);
const comparisons = ['===', '!==', '<', '<=', '>', '>='];

const methods = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['toLowerCase', 'toUpperCase'],
  ['toUpperCase', 'toLowerCase'],
  ['find', 'findLast'],
  ['findLast', 'find'],
]);
/** Methods without which their object is still of the same kind. */
const dispensable = [
  ...['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'trim', 'replace', 'replaceAll'],
];

/** A change of the text between two places. Where the code has a value there, the whole expression is switched. */
const change = (node, becomes, what, start = node.getStart(), end = node.getEnd()) => ({
  start,
  end,
  becomes,
  what,
});

const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
const isTagged = (node) => ts.isTaggedTemplateExpression(node.parent) && node.parent.template === node;
const isKey = (node) =>
  (ts.isPropertyAssignment(node.parent) || ts.isPropertyDeclaration(node.parent)) &&
  node.parent.name === node;

/** The condition of an `if`, a loop, or `… ? … : …`. */
const isCondition = (node) =>
  (ts.isIfStatement(node.parent) && node.parent.expression === node) ||
  (ts.isConditionalExpression(node.parent) && node.parent.condition === node);

const ofBinary = (node) => {
  const sign = node.operatorToken.getText();
  const changes = (operators.get(sign) ?? []).map((other) => change(node.operatorToken, other, 'operator'));
  // With brackets, because `??` stands beside no other operator without them.
  if (logical.has(sign))
    changes.push(
      change(node, `(${node.left.getText()}) ${logical.get(sign)} (${node.right.getText()})`, 'operator'),
    );
  if (sign === '+' && !isText(node.left) && !isText(node.right))
    changes.push(change(node.operatorToken, '-', 'operator'));
  if (comparisons.includes(sign))
    changes.push(change(node, 'true', 'condition'), change(node, 'false', 'condition'));
  return changes;
};

const ofCall = (node) => {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = methods.get(name.text);
  if (other) return [change(name, other, 'method')];
  return dispensable.includes(name.text) ? [change(node, expression.getText(), 'method')] : [];
};

const ofRegex = (node) => {
  const text = node.getText();
  const end = text.lastIndexOf('/');
  const [source, flags] = [text.slice(1, end), text.slice(end + 1)];
  const others = [
    source.startsWith('^') && [source.slice(1), flags],
    source.endsWith('$') && [source.slice(0, -1), flags],
    /^[^\\[]*[+*](?!\?)/.test(source) && [source.replace(/[+*]/, ''), flags],
    flags.includes('i') && [source, flags.replace('i', '')],
    flags.includes('g') && [source, flags.replace('g', '')],
  ];
  return others
    .filter(Boolean)
    .map(([less, with_]) => change(node, `/${less || '(?:)'}/${with_}`, 'pattern'));
};

const ofText = (node) => {
  if (isTagged(node) || isKey(node) || ts.isImportTypeNode(node.parent)) return [];
  if (ts.isStringLiteralLike(node)) return [change(node, node.text === '' ? "'mutant'" : "''", 'text')];
  return [change(node, '``', 'text')];
};

const ofTagged = (node) =>
  ['html', 'svg'].includes(node.tag.getText()) ? [change(node, `${node.tag.getText()}\`\``, 'template')] : [];

const ofFunction = (node) =>
  ts.isBlock(node.body)
    ? []
    : node.body.kind === Kind.Identifier && node.body.text === 'undefined'
      ? []
      : [change(node.body, 'undefined', 'result')];

/** What can be changed at one node of a syntax tree, as texts in place of texts. */
export function changesAt(node) {
  if (ts.isBinaryExpression(node)) return [...ofBinary(node), ...ofCondition(node)];
  if (ts.isCallExpression(node)) return [...ofCall(node), ...ofCondition(node)];
  if (ts.isRegularExpressionLiteral(node)) return ofRegex(node);
  if (ts.isTaggedTemplateExpression(node)) return ofTagged(node);
  if (isText(node)) return ofText(node);
  if (ts.isArrowFunction(node)) return ofFunction(node);
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? [change(node, '[]', 'list')] : [];
  if (ts.isObjectLiteralExpression(node))
    return node.properties.length > 0 ? [change(node, '({})', 'object')] : [];
  if (node.kind === Kind.TrueKeyword) return [change(node, 'false', 'boolean')];
  if (node.kind === Kind.FalseKeyword) return [change(node, 'true', 'boolean')];
  if (ts.isPrefixUnaryExpression(node)) return [...ofPrefix(node), ...ofCondition(node)];
  return ts.isExpression(node) ? ofCondition(node) : [];
}

const ofCondition = (node) =>
  isCondition(node) ? [change(node, 'true', 'condition'), change(node, 'false', 'condition')] : [];

const ofPrefix = (node) => {
  if (node.operator === Kind.ExclamationToken) return [change(node, node.operand.getText(), 'negation')];
  if (node.operator === Kind.MinusToken) return [change(node, node.operand.getText(), 'sign')];
  return [];
};
