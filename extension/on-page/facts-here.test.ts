import { expect, test } from 'vitest';
import { nothingRead } from '../portal/read-page.ts';
import type { Sight } from '../portal/watch.ts';
import type { AnswersHere } from './answers-here.ts';
import { factsHere } from './facts-here.ts';

const sight = (relationship: 'reseller' | 'reseller-with-admin', by: 'column' | 'shows-section'): Sight => ({
  place: { page: 'admin-relationships', tenant: '00000000-0000-4000-8000-000000000001' },
  reading: { ...nothingRead, state: 'agrees', facts: { relationship }, found: { relationship: by } },
  epoch: 1,
  waited: 'long',
});
const answers = (saw?: string): AnswersHere => ({ you: { relationship: 'reseller' }, countries: {}, on: {}, saw });

test('what a page names counts more than what was said before it was seen, which is shown as said earlier', () => {
  const { facts, named } = factsHere(sight('reseller-with-admin', 'column'), {}, undefined, answers());
  expect(named).toBe('reseller-with-admin');
  expect(facts).toMatchObject({
    you: {},
    kept: { relationship: 'reseller' },
    page: { facts: { relationship: 'reseller-with-admin' } },
  });
  expect(facts.you).not.toHaveProperty('relationship');
});

test.each([
  ['that the page names it', answers('reseller-with-admin'), 'column'],
  ['on a page that only implies it', answers(), 'shows-section'],
] as const)('a reader who knows %s has the last word', (_, given, by) => {
  const { facts } = factsHere(sight('reseller-with-admin', by), {}, undefined, given);
  expect(facts.you).toEqual({ relationship: 'reseller' });
});
