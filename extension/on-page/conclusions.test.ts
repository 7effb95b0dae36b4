import type { Known } from 'rules';
import { expect, test } from 'vitest';
import { noAnswers } from '../kept/answers.ts';
import { nothingRead } from '../portal/read-page.ts';
import type { Sight } from '../portal/watch.ts';
import { factsOfAll } from './conclusions.ts';

const list = (page: 'customer-list' | 'gdap-list'): Sight => ({
  place: { page },
  reading: { ...nothingRead, state: 'agrees', customers: ['kept', 'given'] },
  epoch: 1,
  waited: 'long',
});
const answers = { you: { relationship: 'reseller-with-admin' }, countries: {}, day: '2026-11-02' } as const;
const of = (tenant: string) => (tenant === 'kept' ? answers : noAnswers);
const kept = { of, tenants: () => ['kept'], keep: () => {} };
const given = (you: Known) => ({ given: { you, countries: { customer: 'TR' }, on: { goal: 'one', billing: 'one' } } });

test('an answer about one subscription counts only on its page, and one about the customer counts on the list', () => {
  const here = given({ goal: 'support', channel: 'ea', billing: 'usage' });
  const [one, ...others] = factsOfAll(list('gdap-list'), {}, undefined, here);
  expect(one).toMatchObject({ tenant: 'given', facts: { countries: { customer: 'TR' } } });
  expect(one?.facts.you).toEqual({ goal: 'support', channel: 'ea' });
  expect(others).toEqual([]);
});

test('a customer with kept and given answers is named once, with the day of those kept', () => {
  const all = factsOfAll(list('gdap-list'), { partnerType: 'direct-bill' }, kept, {
    kept: given({ goal: 'add' }).given,
  });
  expect(all).toMatchObject([
    { tenant: 'kept', facts: { you: { goal: 'add' }, kept: answers.you }, day: '2026-11-02' },
  ]);
  expect(all[0]?.facts.profile).toEqual({ 'partner-type': 'direct-bill' });
});

test('the list of customers implies a relationship, unless an earlier answer says so already; another list does not', () => {
  const onList = factsOfAll(list('customer-list'), {}, kept, given({}));
  expect(onList.map(({ facts }) => facts.page.implied)).toEqual(['list', 'list']);
  expect(onList.map(({ facts }) => facts.page.facts)).toEqual([{}, { relationship: 'reseller' }]);
  const [onOther] = factsOfAll(list('gdap-list'), {}, undefined, given({}));
  expect(onOther?.facts.page).toMatchObject({ facts: {}, implied: undefined });
});
