import { fromPermalinkName, type Known, messages, sharedPath, situations, today } from 'rules';
import { expect, test, vi } from 'vitest';
import { factsByOrigin } from './facts-by-origin.ts';
import { findByText } from './find.ts';

vi.mock('./language.ts', () => ({ packagedWords: messages, finderWords: messages }));

const words = await messages('en');

/** The titles that a typed text finds, with a profile or a page that says more. */
const finding = (text: string, partnerType?: 'indirect-reseller' | 'direct-bill', page: Known = {}) =>
  findByText({
    text,
    facts: factsByOrigin({ you: {}, countries: {} }, partnerType ? { partnerType } : {}, { facts: page }),
    locale: 'en',
  });

test('a situation says what it leads to, and gives the answers that are not known yet', async () => {
  const [found] = await finding('Microsoft 365 under an EA');
  expect(found).toMatchObject({
    title: words.situationNames['ea-licenses'],
    detail: words.outcomes['request-relationship'].title,
    verdict: { id: 'can' },
    known: { goal: 'support', channel: 'ea', billing: 'license' },
  });
  expect(found?.path).toBe(sharedPath('en', situations['ea-licenses'], today()));
});

test('of the ways to an answer, the one that agrees with the profile and the page is taken', async () => {
  const partnerIn = async (type: 'indirect-reseller' | 'direct-bill') => {
    const [found] = await finding('order the licenses and let the old lapse', type);
    return [
      found?.known['partner-type'],
      fromPermalinkName(found?.path.split('en-')[1]?.slice(0, -1) ?? '')?.known['partner-type'],
    ];
  };
  expect(await partnerIn('direct-bill')).toEqual([undefined, 'direct-bill']);
  expect(await partnerIn('indirect-reseller')).toEqual([undefined, 'indirect-reseller']);
});

test('what contradicts the page is still found, and its answers are the reader’s own', async () => {
  const [found] = await finding('gdap expired', undefined, { relationship: 'reseller' });
  expect(found?.known).toEqual({ goal: 'support', relationship: 'admin-expired' });
  expect(found?.verdict).toBeUndefined();
});
