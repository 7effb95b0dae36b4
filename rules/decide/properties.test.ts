import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPath, toPath } from '../address/address.ts';
import { editionDays } from '../editions/editions.ts';
import { dayOf, type PointInTime, todaysRules } from '../editions/point-in-time.ts';
import { today } from '../policy/days/day.ts';
import { askedFacts, checkOrder, everyFact, type Known, valuesOn } from '../policy/facts.ts';
import { InvalidInput } from '../policy/invalid-input.ts';
import { rulesOn } from '../policy/table.ts';
import { readRequestLink } from '../request/read-request-link.ts';
import { requestLink } from '../request/request-link.ts';
import { decide, isConclusion } from './decide.ts';
import { possibleRules } from './possible-rules.ts';
import { possibleOutcomes } from './settle.ts';

const anyKnown = fc.record(
  Object.fromEntries(Object.entries(everyFact).map(([fact, values]) => [fact, fc.constantFrom(...values)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Known>;
const asked = fc.record(
  Object.fromEntries(Object.entries(askedFacts).map(([fact, values]) => [fact, fc.constantFrom(...values)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Known>;
const anyDay = fc.constantFrom(...editionDays);
const anyTime: fc.Arbitrary<PointInTime> = fc.oneof(
  fc.constant(todaysRules),
  anyDay.map((day) => ({ kind: 'day', day }) as const),
);
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.webUrl(), fc.string({ maxLength: 50 }));

test('knowing more never changes an answer already given, and a question always leaves several', () => {
  fc.assert(
    fc.property(asked, anyDay, (known, day) => {
      const decision = decide(known, day);
      const outcomes = new Set([...possibleRules(rulesOn(day), known, day)].map(({ outcome }) => outcome));
      expect(new Set(possibleOutcomes(known, day))).toEqual(outcomes);
      if (isConclusion(decision)) expect([...outcomes]).toEqual([decision.replaced ?? decision.outcome]);
      else {
        expect(outcomes.size).toBeGreaterThan(1);
        expect(known[decision.ask]).toBeUndefined();
        expect(decision.values).toEqual(valuesOn(decision.ask, day));
      }
    }),
    { numRuns: 2_000 },
  );
}, 120_000);

test('an address keeps the facts that matter and leads to the same decision', () => {
  fc.assert(
    fc.property(anyKnown, anyTime, (known, time) => {
      const day = dayOf(time, today());
      const [path = '', ...outside] = toPath(known, day).split('?');
      // A partner outside of CSP has no agreement, so its check is left out.
      const checked = checkOrder.filter(
        (fact) => known[fact] !== undefined && (fact !== 'mpa' || outside.length === 0),
      );
      const checks = checked.map((fact) => `${fact}=${known[fact]}`);
      const query = [...outside, ...checks, ...(time.kind === 'day' ? [`as-of=${time.day}`] : [])].join('&');
      const read = fromPath(query ? `${path}?${query}` : path);
      expect(read.dropped).toEqual([]);
      expect(read.time).toEqual(time);
      expect(toPath(read.known, day)).toBe(path);
      const [one, other] = [decide(known, day), decide(read.known, day)];
      if (isConclusion(one) && isConclusion(other)) expect(other.outcome).toBe(one.outcome);
      else expect(other).toEqual(one);
      expect(path).toMatch(/^(?:[a-z-]+=[a-z-]+\/)*$/);
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('no text, however long or strange, makes reading an address fail', () => {
  const part = fc.oneof(
    text,
    fc.constantFrom('cloud=public', 'goal=', '=', '%', '%00', '..', 'as-of=9999-99-99', '__proto__=x'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const { known, dropped } = fromPath(parts.join('/'));
      expect(Object.keys(known).length + dropped.length).toBeGreaterThanOrEqual(0);
      for (const { part: left } of dropped) expect(left.length).toBeGreaterThan(0);
    }),
    { numRuns: 1_000 },
  );
  expect(fromPath('a/'.repeat(50_000)).dropped).toHaveLength(50_000);
}, 120_000);

test('every request link is read back to what it was built from', () => {
  const guid = fc.uuid();
  const partnerId = fc.integer({ min: 1, max: 99_999_999 }).map(String);
  const request = fc.oneof(
    fc.record({ kind: fc.constantFrom('portal-direct' as const, 'direct' as const), partnerTenant: guid }),
    fc.record({ kind: fc.constant('direct-with-admin' as const), partnerTenant: guid, admin: fc.boolean() }),
    fc.record({ kind: fc.constant('portal-indirect' as const), partnerTenant: guid, partnerId, providerTenant: guid }),
    fc.record({ kind: fc.constant('indirect' as const), partnerTenant: guid, partnerId, providerTenant: guid }),
    fc.record({ kind: fc.constant('indirect' as const), partnerTenant: guid, partnerId, admin: fc.boolean() }),
    fc.record({ kind: fc.constant('gdap' as const), relationshipId: fc.tuple(guid, guid).map((ids) => ids.join('-')) }),
  );
  fc.assert(
    fc.property(request, (asking) => {
      expect(readRequestLink(requestLink(asking))).toMatchObject(asking);
    }),
  );
});

test('only a request link is taken for one, and every refusal names the field', () => {
  const similar = fc
    .tuple(
      fc.constantFrom('https://admin.microsoft.com', 'https://portal.office.com', 'https://admin.cloud.microsoft'),
      text,
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(text, similar), (given) => {
      expect(() => readRequestLink(given)).toThrow(InvalidInput);
    }),
    { numRuns: 2_000 },
  );
  expect(() => readRequestLink(`https://admin.microsoft.com/${'x'.repeat(1_000_000)}`)).toThrow(InvalidInput);
});
