import { type Day, decide, isConclusion, type Known, messages, states, today, usualStart } from 'rules';
import { expect, test, vi } from 'vitest';
import { factsByOrigin, type PageFacts } from '../facts-by-origin.ts';
import { type CustomerFacts, conclusionsInShort } from './in-short.ts';

vi.mock('../language.ts', () => ({ packagedWords: messages }));

const words = await messages('en');
const support = { goal: 'support', channel: 'ea', billing: 'license' } as const;
const answered = (you: Known) => ({ you, countries: {} });
const now = (tenant: string, you: Known, page?: PageFacts): CustomerFacts => ({
  tenant,
  facts: factsByOrigin(answered(you), {}, page),
  day: undefined,
});
const before = (tenant: string, you: Known, page?: PageFacts, day?: Day): CustomerFacts => ({
  tenant,
  facts: factsByOrigin(answered({}), {}, page, answered(you)),
  day,
});
const inShort = (...answers: readonly CustomerFacts[]) => conclusionsInShort({ answers, locale: 'en' });

test('customers whose questions are answered have a verdict, each its own, and the others have none', async () => {
  const all = [...states()].map(({ known }, place) => [`customer ${place}`, known] as const);
  const found = await inShort(...all.map(([customer, known]) => now(customer, known)));
  for (const [customer, known] of all) {
    const decision = decide({ ...usualStart, ...known });
    const isAnswered = isConclusion(decision) && Object.keys(known).length > 0;
    expect(found[customer]?.verdict).toBe(isAnswered ? decision.verdict : undefined);
  }
});

test('it says how many steps are left, unless none are', async () => {
  const { one, two } = await inShort(
    now('one', support),
    now('two', { ...support, relationship: 'reseller-with-admin' }),
  );
  expect(one?.text).toMatch(new RegExp(`^${words.verdicts.can} · \\d`));
  expect(two).toEqual({ verdict: 'can', text: words.verdicts.can });
});

test('what is said in this visit counts more than what was said before', async () => {
  const cannot = answered({ customer: 'csp-partner', goal: 'add' });
  const { one } = await inShort({
    tenant: 'one',
    facts: factsByOrigin(cannot, {}, undefined, answered(support)),
    day: '2026-11-12',
  });
  expect(one?.verdict).toBe('cannot');
  expect(one?.text).not.toContain('2026');
});

test('a customer for whom only the page says something has no mark', async () => {
  expect(await inShort(now('one', {}, { facts: support }))).toEqual({});
});

test('a profile counts for all of them', async () => {
  const facts = factsByOrigin({ you: support, countries: { customer: 'JP' } }, { country: 'DE' });
  const { one } = await inShort({ tenant: 'one', facts, day: undefined });
  expect(one?.verdict).toBe('cannot');
});

test('being on the list counts more than an earlier answer, and less than one of this visit', async () => {
  const page = { facts: { relationship: 'reseller' }, implied: 'list' } as const;
  const sent: Known = { ...support, relationship: 'pending' };
  const { related, waiting, ...found } = await inShort(
    now('related', { ...support, relationship: 'reseller' }),
    now('waiting', sent),
    now('unsaid', support, page),
    before('sent before', sent, page),
    now('sent now', sent, page),
  );
  expect(waiting).not.toEqual(related);
  expect(found).toEqual({ unsaid: related, 'sent before': related, 'sent now': waiting });
});

test('answers of an earlier day name it, those of today do not', async () => {
  const { earlier, recent } = await inShort(
    before('earlier', support, undefined, '2026-11-12'),
    before('recent', support, undefined, today()),
  );
  expect(earlier?.text).toBe(`${recent?.text} · November 12, 2026`);
  expect(recent?.text).not.toContain('2026');
});
