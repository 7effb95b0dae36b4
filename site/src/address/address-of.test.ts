import { alikeStates, decide, factOrder, type Known, paths, today, valuesOn } from 'rules';
import { expect, test } from 'vitest';
import { addressOf, afterChange, relevant } from './address-of.ts';

const day = today();
const context = { locale: 'en', base: '/', builtOn: day } as const;
const shared: Known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'microsoft-direct',
  billing: 'usage',
  'partner-type': 'direct-bill',
};

test('an answer that was one of several on its page is not taken for the reader’s own if they differ now', () => {
  const changed: Known = { ...shared, channel: 'ea' };
  expect(afterChange(shared, changed, day)).not.toHaveProperty('partner-type');
  expect(decide(afterChange(shared, changed, day))).toMatchObject({ ask: 'partner-type' });
  expect(afterChange(shared, { ...shared, 'partner-type': 'indirect-reseller' }, day)).toHaveProperty('partner-type');
  expect(afterChange(shared, { ...shared, channel: 'advisor' }, day)).toHaveProperty('partner-type');
});

test('a change leads from all states that share a page to the same address', () => {
  let changes = 0;
  for (const { known } of paths()) {
    const own = alikeStates(known, day);
    if (own.length < 2) continue;
    for (const fact of factOrder.filter((each) => known[each] !== undefined))
      for (const value of valuesOn(fact, day)) {
        if (own.some((state) => state[fact] === value)) continue;
        const addresses = own.map((state) => {
          const changed = { ...state, [fact]: value } as Known;
          return addressOf(context, relevant(afterChange(state, changed, day), day));
        });
        expect(new Set(addresses).size, `${addresses}`).toBe(1);
        changes += 1;
      }
  }
  expect(changes).toBeGreaterThan(100);
});
