import { decide, isConclusion, messages, states, today, usualStart } from 'rules';
import { expect, test, vi } from 'vitest';
import { conclusionsInShort } from './in-short.ts';

vi.mock('./language.ts', () => ({ packagedWords: messages }));

const words = await messages('en');
const support = { goal: 'support', channel: 'ea', billing: 'license' } as const;
const given = (you: object) => ({ you, countries: {} });
const inShort = (...answers: readonly (readonly [string, ReturnType<typeof given>])[]) =>
  conclusionsInShort({ answers, areListed: false, profile: {}, locale: 'en' });

test('customers whose questions are answered have a verdict, each its own, and the others have none', async () => {
  const all = [...states()].map(({ known }, place) => [`customer ${place}`, known] as const);
  const found = await inShort(...all.map(([customer, known]) => [customer, given(known)] as const));
  for (const [customer, known] of all) {
    const decision = decide({ ...usualStart, ...known });
    const isAnswered = isConclusion(decision) && Object.keys(known).length > 0;
    expect(found[customer]?.verdict).toBe(isAnswered ? decision.verdict : undefined);
  }
});

test('it says how many steps are left, unless none is', async () => {
  const { one, two } = await inShort(
    ['one', given(support)],
    ['two', given({ ...support, relationship: 'reseller-with-admin' })],
  );
  expect(one?.text).toMatch(new RegExp(`^${words.verdicts.can} · \\d`));
  expect(two).toEqual({ verdict: 'can', text: words.verdicts.can });
});

test('the last answers that lead to something count, and nobody’s are none', async () => {
  const cannot = { ...support, customer: 'csp-partner', goal: 'add' };
  const changed = await inShort(['one', given(support)], ['one', given(cannot)]);
  expect(changed.one?.verdict).toBe('cannot');
  const asksAgain = await inShort(['one', given(support)], ['one', given({ goal: 'support' })], ['two', given({})]);
  expect(Object.keys(asksAgain)).toEqual(['one']);
});

test('a profile counts for all of them', async () => {
  const answers = [['one', { you: support, countries: { customer: 'JP' } }]] as const;
  const { one } = await conclusionsInShort({ answers, areListed: false, profile: { country: 'DE' }, locale: 'en' });
  expect(one?.verdict).toBe('cannot');
});

test('a customer on the list has a relationship, and as many steps left as its panel says', async () => {
  const answers = [
    ['unsaid', given(support)],
    ['sent', given({ ...support, relationship: 'pending' })],
    ['permitted', given({ ...support, relationship: 'reseller-with-admin' })],
  ] as const;
  const found = await conclusionsInShort({ answers, areListed: true, profile: {}, locale: 'en' });
  const { related } = await inShort(['related', given({ ...support, relationship: 'reseller' })]);
  expect(found).toEqual({
    unsaid: related,
    sent: related,
    permitted: { verdict: 'can', text: words.verdicts.can },
  });
});

test('answers of an earlier day name it, those of today do not', async () => {
  const answers = [
    ['earlier', { ...given(support), day: '2026-11-12' }],
    ['now', { ...given(support), day: today() }],
  ] as const;
  const { earlier, now } = await conclusionsInShort({ answers, areListed: false, profile: {}, locale: 'en' });
  expect(earlier?.text).toBe(`${now?.text} · November 12, 2026`);
  expect(now?.text).not.toContain('2026');
});
