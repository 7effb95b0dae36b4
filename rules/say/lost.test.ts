import { expect, test } from 'vitest';
import { messages } from '../words/load.ts';
import { lostInWords } from './lost.ts';

const words = await messages('en');

test('an answer that no longer matters is named with its question', () => {
  const [sentence] = lostInWords({ billing: 'usage' }, words);
  expect(sentence).toContain(`${words.facts.billing.label}: ${words.facts.billing.answers.usage.label}`);
});
