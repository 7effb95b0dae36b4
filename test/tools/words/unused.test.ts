import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { repositoryFiles } from '../../source-files.ts';

const root = join(import.meta.dirname, '../../..');
const path = (file: string): string => join(root, file);
const isWords = (file: string): boolean => /\/rules\/words\/en\//.test(file);
const isProgram = (file: string): boolean =>
  /\.tsx?$/.test(file) && !file.endsWith('.test.ts') && (!file.startsWith('test/') || file.startsWith('test/tools/'));

/**
 * Every property of words that a program names, and all those of an object that it reaches by id or reads as a list.
 */
function namedIn(program: ts.Program): ReadonlySet<ts.Node> {
  const checker = program.getTypeChecker();
  const named = new Set<ts.Node>();
  const add = (type: ts.Type, name?: string): void => {
    const properties = type.getProperties().filter((property) => name === undefined || property.name === name);
    for (const { declarations = [] } of properties.flatMap((property) => checker.getRootSymbols(property)))
      for (const word of declarations) named.add(word);
  };
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getTypeAtLocation(node.expression), node.name.text);
    else if (ts.isElementAccessExpression(node)) add(checker.getTypeAtLocation(node.expression));
    else if (ts.isCallExpression(node) && /^Object\.(?:entries|keys|values)$/.test(node.expression.getText()))
      for (const list of node.arguments) add(checker.getTypeAtLocation(list));
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const isOne = ts.isIdentifier(name) && !node.dotDotDotToken;
      add(checker.getTypeAtLocation(node.parent), isOne ? name.text : undefined);
    }
    ts.forEachChild(node, look);
  };
  for (const file of program.getSourceFiles())
    if (program.getRootFileNames().includes(file.fileName) && !isWords(file.fileName)) look(file);
  return named;
}

/** The names that the pages and help pages could read, which no type checker looks at here. */
const inMarkup = new Set(
  repositoryFiles
    .filter((file) => /\.(astro|mdx)$/.test(file))
    .flatMap((file) => [...readFileSync(path(file), 'utf8').matchAll(/[.{,]\s*(\w+)/g)].map(([, name]) => name)),
);

/**
 * A word that nothing shows is translated for nothing. This finds a word that no program names although it names
 * another one of the same object. It does not find an object that is passed on as a whole, or a word whose name is in a
 * page.
 */
test('every word is used', () => {
  const program = ts.createProgram(repositoryFiles.filter(isProgram).map(path), {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    jsx: ts.JsxEmit.ReactJSX,
    jsxImportSource: 'preact',
    strict: true,
    types: [],
  });
  const named = namedIn(program);
  const unused: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && node.properties.some((word) => named.has(word)))
      for (const word of node.properties) {
        const name = word.name?.getText() ?? '';
        const isFormOfPlural = ['one', 'other'].includes(name);
        if (!named.has(word) && name !== 'hint' && !isFormOfPlural && !inMarkup.has(name))
          unused.push(`${node.getSourceFile().fileName.slice(root.length + 1)}: ${name}`);
      }
    ts.forEachChild(node, look);
  };
  for (const file of program.getSourceFiles()) if (isWords(file.fileName)) look(file);
  expect(named.size).toBeGreaterThan(1000);
  expect(unused).toEqual([]);
});
