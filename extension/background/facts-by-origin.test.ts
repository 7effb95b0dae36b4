import { expect, test } from 'vitest';
import { decideFrom, originOf } from './decide-from.ts';
import { factsByOrigin, withAnswer, withoutAnswer } from './facts-by-origin.ts';

const answers = (relationship: 'pending' | 'none' | undefined) => ({
  you: relationship ? { relationship } : {},
  countries: {},
});
const page = { facts: { relationship: 'reseller' }, implied: 'inferred' } as const;

test('what the reader says in this visit beats the page, and the page an earlier visit', () => {
  const earlier = factsByOrigin(answers(undefined), {}, { facts: {} }, answers('none'));
  expect(decideFrom(earlier).known.relationship).toBe('none');
  expect(originOf(earlier, 'relationship')).toBe('kept');
  const here = factsByOrigin(answers(undefined), {}, page, answers('none'));
  expect(decideFrom(here).known.relationship).toBe('reseller');
  expect(originOf(here, 'relationship')).toBe('inferred');
  const said = factsByOrigin(answers('pending'), {}, page, answers('none'));
  expect(decideFrom(said).known.relationship).toBe('pending');
  expect(originOf(said, 'relationship')).toBe('you');
});

test('an earlier visit beats the profile, and the profile what is usual', () => {
  const profile = { partnerType: 'direct-bill' } as const;
  const facts = factsByOrigin(answers(undefined), profile, page);
  expect(originOf(facts, 'partner-type')).toBe('profile');
  expect(originOf(facts, 'cloud')).toBe('assumed');
  const earlier = { you: { 'partner-type': 'indirect-reseller' }, countries: { customer: 'TR' } } as const;
  const kept = factsByOrigin({ you: {}, countries: { partner: 'DE' } }, { ...profile, country: 'JP' }, page, earlier);
  expect(originOf(kept, 'partner-type')).toBe('kept');
  expect(decideFrom(kept).known['partner-type']).toBe('indirect-reseller');
  expect(kept.countries).toEqual({ partner: 'DE', customer: 'TR' });
});

test('only the relationship is implied; what a page names is read', () => {
  const facts = factsByOrigin(answers(undefined), {}, { ...page, facts: { ...page.facts, billing: 'usage' } });
  expect(originOf(facts, 'billing')).toBe('page');
  expect(originOf({ ...facts, page: { facts: page.facts } }, 'relationship')).toBe('page');
});

test('an answer that is taken back is gone, from an earlier visit too', () => {
  const facts = withAnswer(factsByOrigin(answers('none'), {}, { facts: {} }, answers('pending')), 'goal', 'add');
  const without = withoutAnswer(facts, 'relationship');
  expect([without.you, without.kept]).toEqual([{ goal: 'add' }, {}]);
});
