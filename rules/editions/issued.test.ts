import { expect, test } from 'vitest';
import type { Day } from '../policy/days/day.ts';
import { askedFacts } from '../policy/facts.ts';
import { editionDays } from './editions.ts';
import { issued } from './issued.ts';

/** The lists of the first release. Nothing here may ever be removed or moved; new entries come after it. */
const firstRelease = {
  editions: ['2026-08-20'],
  facts:
    'cloud public us-government germany china | customer end-customer csp-partner csp-partner-other-tenant | goal support take-over add | channel microsoft-direct advisor open ea mca-enterprise other-volume-licensing third-party csp-partner former-csp-partner syndication-partner this-partner unknown | billing license usage | license-offer legacy new-commerce software | azure-offer azure-legacy azure-plan | term cancel-window mid-term ended extended | current-partner agrees refuses | partner-type direct-bill indirect-provider indirect-reseller not-in-csp | ea-kind direct indirect government | azure-designation expert-msp solutions-partner frontier-distributor none | other-admin yes no',
};

test('nothing that was issued is moved, withdrawn or used again', () => {
  expect(issued.editions.slice(0, firstRelease.editions.length)).toEqual(firstRelease.editions);
  for (const [index, line] of firstRelease.facts.split(' | ').entries()) {
    const [fact, ...values] = line.split(' ');
    const [own, ownValues] = Object.entries(issued.facts)[index] ?? [];
    expect(own).toBe(fact);
    expect(ownValues?.slice(0, values.length)).toEqual(values);
  }
});

test('every fact and value that can be answered is issued, with room left', () => {
  for (const [fact, values] of Object.entries(askedFacts)) {
    const known: readonly string[] = issued.facts[fact as keyof typeof askedFacts];
    for (const value of values) expect(known).toContain(value);
    expect(new Set(known).size).toBe(known.length);
    expect(known.length).toBeLessThan(16);
  }
});

test('every edition since the first release is issued, in order', () => {
  const days: readonly Day[] = issued.editions;
  const [first] = issued.editions;
  const remedy = `\`editions\` in rules/editions/issued.ts is every day from ${first} on that begins an edition, in order. Add a new day to its end. A change that begins before a day that was released has to begin later: it would change what links say.`;
  expect(days, remedy).toEqual(editionDays.filter((day) => day >= first));
});
