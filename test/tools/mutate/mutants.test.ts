import { expect, test } from 'vitest';
import { mutantsOf } from './mutants.ts';

const changes = (source: string): readonly string[] =>
  mutantsOf('some.ts', source).map(({ original, replacement }) => `${original} → ${replacement}`);

test.each([
  ['a comparison, its boundary included', 'f(a < b)', ['< → <=', '< → >=']],
  ['a condition', 'a === b || c', ['=== → !==', '|| → &&']],
  ['a branch', 'f(a ? 1 : 2)', ['a → true', 'a → false']],
  ['a default', 'f(a ?? b)', ['a ?? b → a', 'a ?? b → b']],
  ['a negation', 'f(!a)', ['!a → a']],
  ['a switch', 'f(true)', ['true → false']],
  ['a day', "f('2018-09-05')", ["'2018-09-05' → '2018-09-04'"]],
  ['an element of a list', "f(['x', 'y'])", ["'x',  → ", ", 'y' → "]],
  ['a method', 'f(a.some(g))', ['some → every']],
  ['no method that every object has', 'f(a.toString())', []],
  ['a step left out', 'f(a.filter(g))', ['a.filter(g) → a']],
  ['a whole body', 'export const f = () => a;', ['a → undefined']],
])('%s is changed', (_, source, expected) => {
  expect(changes(source).filter((change) => !change.endsWith(' → ;'))).toEqual(expected);
});

test('types and composed texts are not changed', () => {
  expect(changes("const a: true | ['x', 'y'] = b as ['2018-09-05', false];")).toEqual([]);
  expect(changes("const a = 'x' + b;")).toEqual([]);
});

test('a mutant names its line before and after', () => {
  const [mutant] = mutantsOf('some.ts', 'const a = 1;\n  f(a < 2); // two\n');
  expect(mutant).toMatchObject({ line: 2, before: 'f(a < 2); // two', after: '; // two' });
});
