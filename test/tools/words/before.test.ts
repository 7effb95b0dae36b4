import { readDigest } from 'rules';
import { expect, test } from 'vitest';
import { englishBefore } from './before.ts';

test('the English that was read is found in the history; a text that never was English is not', async () => {
  const source = { place: 'guide', key: 'tree.back', english: 'Something new' };
  const wasRead = { readings: [], english: new Set([readDigest('tree.back', 'Back')]) };
  expect(await englishBefore('guide', [source], wasRead)).toEqual(new Map([['tree.back', 'Back']]));
  const neverThere = { readings: [], english: new Set([readDigest('tree.back', 'Never')]) };
  expect(await englishBefore('guide', [{ ...source, place: 'mails' }], neverThere)).toEqual(new Map());
});
