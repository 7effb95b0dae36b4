import { expect, test } from 'vitest';
import { exampleOf } from './plural-example.ts';

test.each([
  ['fr', 'one', '0'],
  ['fr', 'many', '1,000,000'],
  ['ru', 'few', '2'],
  ['cs', 'many', '1.5'],
])('in %s, %s is needed for %s', (locale, form, number) => {
  expect(exampleOf(locale, form)).toBe(number);
});
