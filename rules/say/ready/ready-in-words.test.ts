import { expect, test } from 'vitest';
import { type Conclusion, paths } from '../../index.ts';
import { messages } from '../../words/load.ts';
import { locales } from '../../words/locale.ts';
import { readyInWords } from './ready-in-words.ts';

const answers = [...Map.groupBy([...paths()], ({ conclusion }) => conclusion.outcome).values()].flatMap(
  ([first]) => first ?? [],
);

test.each(locales)('the list of what has to be ready is complete in %s, and only for moves', async (locale) => {
  const words = await messages(locale);
  for (const { known, conclusion } of answers) {
    const said = readyInWords(conclusion, known, words, locale);
    expect(said !== undefined).toBe(/transfer-|switch-azure|ownership|ask-your-provider/.test(conclusion.outcome));
    if (!said) continue;
    expect(said.line).not.toMatch(/[{}]|undefined/);
    for (const { text } of [...said.items, ...said.sends]) expect(text).toBeTruthy();
    expect(said.letter?.title ?? 'none').not.toMatch(/undefined/);
  }
});

test('the line counts the known items', async () => {
  const words = await messages('en');
  const answer: Pick<Conclusion, 'outcome' | 'asOf'> = { outcome: 'transfer-license', asOf: '2026-11-28' };
  const line = (known: object) =>
    readyInWords(answer, { goal: 'take-over', 'partner-type': 'direct-bill', ...known }, words, 'en')?.line;
  expect(line({})).toBe('Ready for the transfer? 0 of 6 confirmed');
  expect(line({ relationship: 'reseller', mca: 'accepted', market: 'other' })).toBe(
    'Ready for the transfer? 2 of 6 confirmed',
  );
  expect(readyInWords({ ...answer, outcome: 'switch-azure' }, {}, words, 'en')?.line).toBe(
    'Ready for the switch? 0 of 5 confirmed',
  );
});
