import { expect, test } from 'vitest';
import { isEdit } from './own-actions.ts';

test.each([
  ['', '5', '5'],
  ['5be', '5be5', '5'],
  ['5be5', '5e5', ''],
  ['5be5', '', ''],
  ['5be5', 'aa', 'aa'],
  ['aaaa', 'aaaaa', 'a'],
  ['aaaa', 'aaa', ''],
  ['', '5be5de6a', ' 5be5de6a\n'],
  ['abcdef', 'abXYef', 'XY'],
])('typing can turn %j into %j by %j', (before, after, typed) => {
  expect(isEdit(before, after, typed)).toBe(true);
});

test.each([
  ['5be5', 'EVIL', '6'],
  ['5be5', '5be56EVIL', '6'],
  ['5be5', 'EVIL5be56', '6'],
  ['5be5', '5be', '6'],
  ['5be5', 'EVIL', ''],
  ['ab', 'aab', ''],
])('typing cannot turn %j into %j by %j', (before, after, typed) => {
  expect(isEdit(before, after, typed)).toBe(false);
});
