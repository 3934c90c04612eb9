import type { Node } from 'typescript/unstable/ast';
import {
  isArrayLiteralExpression,
  isArrowFunction,
  isBinaryExpression,
  isBlock,
  isCallExpression,
  isCaseClause,
  isConditionalExpression,
  isIdentifier,
  isIfStatement,
  isNoSubstitutionTemplateLiteral,
  isNumericLiteral,
  isObjectLiteralExpression,
  isPostfixUnaryExpression,
  isPrefixUnaryExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isRegularExpressionLiteral,
  isStringLiteral,
  isTemplateExpression,
  isWhileStatement,
} from 'typescript/unstable/ast/is';

/** A piece of code and what may stand in its place. */
type Change = readonly [was: Node, becomes: readonly string[]];

/** The standard mistakes of the common tools, and below them those that only this code can have. */
export const changesOf = (node: Node): Change[] =>
  [
    operator,
    comparison,
    condition,
    sign,
    truth,
    text,
    pattern,
    list,
    record,
    body,
    caseOf,
    optionalChain,
    method,
    number,
    wordOfOurs,
  ].flatMap((mistake) => mistake(node));

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
};

const operator = (node: Node): Change[] =>
  isBinaryExpression(node) ? [[node.operatorToken, OPERATORS[node.operatorToken.getText()] ?? []]] : [];

const comparison = (node: Node): Change[] =>
  isBinaryExpression(node) && /^([!=]==?|[<>]=?|&&|\|\|)$/.test(node.operatorToken.getText())
    ? [[node, ['true', 'false']]]
    : [];

function condition(node: Node): Change[] {
  if (isIfStatement(node)) return [[node.expression, ['true', 'false']]];
  // A loop without an end would only cost time.
  if (isWhileStatement(node)) return [[node.expression, ['false']]];
  return isConditionalExpression(node) ? [[node.condition, ['true', 'false']]] : [];
}

const SIGNS: Readonly<Record<string, string>> = { '!': '', '-': '+', '+': '-', '++': '--', '--': '++' };

function sign(node: Node): Change[] {
  if (isPostfixUnaryExpression(node)) {
    const operand = node.operand.getText();
    return [[node, [operand + SIGNS[node.getText().slice(operand.length)]]]];
  }
  if (!isPrefixUnaryExpression(node)) return [];
  const operand = node.operand.getText();
  return [[node, [SIGNS[node.getText().slice(0, -operand.length)] + operand]]];
}

const truth = (node: Node): Change[] =>
  node.getText() === 'true' ? [[node, ['false']]] : node.getText() === 'false' ? [[node, ['true']]] : [];

function text(node: Node): Change[] {
  if (isTemplateExpression(node)) return [[node, ['``']]];
  if (!isStringLiteral(node) && !isNoSubstitutionTemplateLiteral(node)) return [];
  if (isPropertyAssignment(node.parent) && node.parent.name === node) return [];
  return [[node, [node.text === '' ? "'mutated'" : "''"]]];
}

const pattern = (node: Node): Change[] =>
  isRegularExpressionLiteral(node)
    ? [
        [
          node,
          [
            node.getText().replace('/^', '/'),
            node.getText().replace(/\$\/$/, '/'),
            node.getText().replace('[', '[^'),
            node.getText().replace('+', ''),
          ],
        ],
      ]
    : [];

const list = (node: Node): Change[] =>
  isArrayLiteralExpression(node) ? [[node, [node.elements.length === 0 ? "['mutated']" : '[]']]] : [];

const record = (node: Node): Change[] =>
  isObjectLiteralExpression(node) && node.properties.length > 0 ? [[node, ['{}']]] : [];

function body(node: Node): Change[] {
  if (isBlock(node)) return node.statements.length > 0 ? [[node, ['{}']]] : [];
  return isArrowFunction(node) && !isBlock(node.body) ? [[node.body, ['undefined']]] : [];
}

const caseOf = (node: Node): Change[] =>
  isCaseClause(node) ? [[node, [`case ${node.expression.getText()}:`]]] : [];

function optionalChain(node: Node): Change[] {
  const mark = 'questionDotToken' in node ? (node.questionDotToken as Node | undefined) : undefined;
  return mark ? [[mark, [isPropertyAccessExpression(node) ? '.' : '']]] : [];
}

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
  flatMap: 'map',
  toUpperCase: 'toLowerCase',
  toLowerCase: 'toUpperCase',
};
const LEFT_OUT = new Set(['filter', 'sort', 'toSorted', 'slice', 'reverse', 'trim', 'flat']);

function method(node: Node): Change[] {
  if (!isCallExpression(node) || !isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = METHODS[name.text];
  if (other) return [[name, [other]]];
  return LEFT_OUT.has(name.text) ? [[node, [expression.getText()]]] : [];
}

const number = (node: Node): Change[] =>
  isNumericLiteral(node) ? [[node, [String(Number(node.text) + 1)]]] : [];

const WORDS: Readonly<Record<string, string>> = {
  NEVER: 'ALWAYS',
  ALWAYS: 'NEVER',
  allOf: 'anyOf',
  anyOf: 'allOf',
};

/** Returns the changes where the word is used, not where it is explained: a value or a call. */
function wordOfOurs(node: Node): Change[] {
  if (!isIdentifier(node) || !Object.hasOwn(WORDS, node.text)) return [];
  const isUse = !('name' in node.parent && node.parent.name === node);
  return isUse ? [[node, [WORDS[node.text] as string]]] : [];
}
