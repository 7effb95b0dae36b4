import { expect, test } from 'vitest';
import { keysInWords } from './shortcut.ts';

test.each([
  ['Alt+Shift+G', 'Alt+Umschalt+G'],
  ['Ctrl+Space', 'Strg+Leertaste'],
  ['⌥⇧G', '⌥⇧G'],
])('%s is %s where keyboards have other names', (keys, named) => {
  expect(keysInWords(keys, { Shift: 'Umschalt', Ctrl: 'Strg', Space: 'Leertaste' })).toBe(named);
});
