import { type ESTree, parseSync, Visitor } from 'rolldown/utils';

/** A file with one mistake in it. */
export interface Mutant {
  readonly file: string;
  /** The line of the change, counted from 1. */
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
  /** The line as it is, and as it is in the mutant, trimmed. */
  readonly before: string;
  readonly after: string;
  /** The whole text of the mutated file. */
  readonly text: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The alternatives to a comparison: its opposite, and for an order also the other treatment of the boundary. */
const comparisons: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};

/** Methods that are easily confused with each other. */
const otherMethods: ReadonlyMap<string, string> = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    max: 'min',
    min: 'max',
  }),
);

/** Methods that return the same kind of value as they are called on, so that a call can be left out. */
const leftOut = ['filter', 'trim', 'toLowerCase', 'slice', 'reverse', 'sort', 'toSorted', 'toReversed'];

const dayPattern = /^['"]\d{4}-\d{2}-\d{2}['"]$/;
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Every mutant of a source file: comparisons, conditions, defaults, list elements, days, calls and whole bodies. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const { program, errors } = parseSync(file, source, { preserveParens: false });
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const types: Span[] = [];
  const found = new Map<string, Span & { readonly replacement: string }>();
  const textOf = ({ start, end }: Span): string => source.slice(start, end);
  const add = (span: Span, replacement: string): void => {
    if (textOf(span) !== replacement)
      found.set(`${span.start} ${span.end} ${replacement}`, { start: span.start, end: span.end, replacement });
  };
  const type = (node: Span | null | undefined): void => {
    if (node) types.push(node);
  };
  /** The text of a binary expression with another operator. */
  const operator = ({ left, right, operator }: { left: Span; right: Span; operator: string }, other: string): void => {
    const at = source.indexOf(operator, left.end);
    if (at >= 0 && at < right.start) add({ start: at, end: at + operator.length }, other);
  };
  const condition = (node: Span): void => {
    add(node, 'true');
    add(node, 'false');
  };
  const body = (node: { readonly body: ESTree.FunctionBody | ESTree.Expression | null }): void => {
    if (!node.body) return;
    if (node.body.type !== 'BlockStatement') add(node.body, 'undefined');
    else if (node.body.body.length > 0) add(node.body, '{}');
  };
  const elements = (list: readonly (Span | null)[]): void => {
    for (const [index, element] of list.entries()) {
      if (!element) continue;
      const [before, after] = [list[index - 1], list[index + 1]];
      if (after) add({ start: element.start, end: after.start }, '');
      else add({ start: before ? before.end : element.start, end: element.end }, '');
    }
  };
  const isText = (node: ESTree.Node): boolean =>
    node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

  new Visitor({
    TSTypeAnnotation: type,
    TSTypeAliasDeclaration: type,
    TSInterfaceDeclaration: type,
    TSTypeParameterInstantiation: type,
    TSTypeParameterDeclaration: type,
    TSAsExpression: ({ typeAnnotation }) => type(typeAnnotation),
    TSSatisfiesExpression: ({ typeAnnotation }) => type(typeAnnotation),
    BinaryExpression(node) {
      const text = node.operator === '+' && (isText(node.left) || isText(node.right));
      if (!text) for (const other of comparisons[node.operator] ?? []) operator(node, other);
    },
    LogicalExpression(node) {
      if (node.operator !== '??') return operator(node, node.operator === '&&' ? '||' : '&&');
      add(node, textOf(node.left));
      add(node, textOf(node.right));
    },
    UnaryExpression(node) {
      if (node.operator === '!' || node.operator === '-') add(node, textOf(node.argument));
    },
    Literal(node) {
      if (typeof node.value === 'boolean') add(node, String(!node.value));
      else if (node.raw && dayPattern.test(node.raw)) add(node, `'${dayBefore(node.raw.slice(1, -1))}'`);
    },
    IfStatement: ({ test }) => condition(test),
    ConditionalExpression: ({ test }) => condition(test),
    WhileStatement: ({ test }) => add(test, 'false'),
    ArrayExpression: (node) => elements(node.elements),
    CallExpression(node) {
      if (node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier') return;
      const { object, property } = node.callee;
      const other = otherMethods.get(property.name);
      if (other) add(property, other);
      if (leftOut.includes(property.name)) add(node, textOf(object));
    },
    ExpressionStatement(node) {
      const { type: kind } = node.expression;
      if (kind === 'CallExpression' || kind === 'AssignmentExpression') add(node, ';');
    },
    ArrowFunctionExpression: body,
    FunctionDeclaration: body,
    FunctionExpression: body,
  }).visit(program);

  const inType = (span: Span): boolean => types.some(({ start, end }) => start <= span.start && span.end <= end);
  return [...found.values()]
    .filter((span) => !inType(span))
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map(({ start, end, replacement }) => {
      const text = source.slice(0, start) + replacement + source.slice(end);
      const lineStart = source.lastIndexOf('\n', start - 1) + 1;
      const lineOf = (whole: string): string => whole.slice(lineStart).split('\n', 1)[0]?.trim() ?? '';
      return {
        file,
        line: source.slice(0, start).split('\n').length,
        original: source.slice(start, end),
        replacement,
        before: lineOf(source),
        after: lineOf(text),
        text,
      };
    });
}
