import { expect, test } from 'vitest';
import { fromShortName, shortName } from '../address/short-address.ts';
import { states } from '../decide/paths.ts';
import { askedFacts } from '../policy/facts.ts';
import { editionDays } from './editions.ts';
import { issued } from './issued.ts';

/** What the first release issued. Nothing here may ever be taken away or moved; what is new comes after it. */
const firstRelease = {
  editions: ['2020-06-17', '2026-08-20'],
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

test('the latest edition is issued', () => {
  const latest = editionDays.at(-1);
  const remedy = `A dated change began an edition on ${latest}: add that day at the end of \`editions\` in rules/editions/issued.ts.`;
  expect(issued.editions, remedy).toContain(latest);
  expect(new Set(issued.editions).size).toBe(issued.editions.length);
});

test.each(issued.editions)(
  'in the edition of %s every state has a short name of its own that leads back to it',
  (edition) => {
    const names = new Set<string>();
    for (const { known } of states(edition)) {
      const name = shortName(known, edition);
      expect(names.has(name)).toBe(false);
      names.add(name);
      expect(fromShortName(name)).toEqual({ known, time: { kind: 'edition', day: edition } });
      expect(`/c/pt-BR-${name}/`.length).toBeLessThan(40);
    }
  },
);

test.each(['', '1', '1-', 'zz-1', '1-zzzzzzzzzzzzzzzzzzzz', '1-f', '1--1', '1-ü', '1-1/../x'])(
  '%s was never issued',
  (name) => {
    expect(fromShortName(name)).toBeUndefined();
  },
);

test('short names already handed out mean what they meant', () => {
  const time = { kind: 'edition', day: '2026-08-20' };
  expect(fromShortName('1-0')).toEqual({ known: {}, time });
  expect(fromShortName('1-1')).toEqual({ known: { cloud: 'public' }, time });
  const known = {
    cloud: 'public',
    customer: 'end-customer',
    goal: 'support',
    channel: 'ea',
    billing: 'license',
  } as const;
  expect(shortName(known, '2026-08-20')).toBe('1-1rf5');
});
