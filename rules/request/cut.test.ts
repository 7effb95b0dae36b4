import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from './cut.ts';

test.each([
  ['abc', 5, 'abc'],
  ['abcdef', 3, 'abc'],
  ['ab😀', 4, 'ab😀'],
  ['ab😀', 3, 'ab'],
  ['ab😀cd', 3, 'ab'],
  ['ab\ud83d', 5, 'ab\ufffd'],
  ['\ude00ab', 2, '\ufffda'],
  ['a\uffffb', 2, 'a\uffff'],
  ['', 0, ''],
])('%j cut to %i is %j', (text, longest, expected) => {
  expect(cut(text, longest)).toBe(expected);
});

test('the rest is never longer, always well formed, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, longest) => {
      const left = cut(text, longest);
      expect(left.length).toBeLessThanOrEqual(longest);
      expect(left.length).toBeGreaterThanOrEqual(Math.min(text.length, longest) - 1);
      expect(left.isWellFormed()).toBe(true);
      expect(text.toWellFormed().startsWith(left)).toBe(true);
      expect(() => encodeURIComponent(left)).not.toThrow();
    }),
  );
});
