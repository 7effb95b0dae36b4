import { expect, test } from 'vitest';
import { dayAfter, firstDay } from '../policy/days/day.ts';
import { valueDays } from '../policy/facts.ts';
import { diagramOn, reach, restrict, tableDays } from './diagram.ts';

test('the table changes on its first day, and whenever a rule or a value begins or ends', () => {
  expect(tableDays[0]).toBe(firstDay);
  expect(tableDays).toEqual(expect.arrayContaining([...valueDays, '2017-07-18', '2018-09-05']));
  expect(tableDays).toEqual([...new Set(tableDays)].toSorted());
});

test.each(tableDays)('the diagram of %s is made once for all days on which the table is the same', (day) => {
  expect(diagramOn(day)).toBe(diagramOn(day));
  if (!tableDays.includes(dayAfter(day))) expect(diagramOn(dayAfter(day))).toBe(diagramOn(day));
  expect(diagramOn(day).day).toBe(day);
});

test('states with the same future are the same point of the diagram', () => {
  const diagram = diagramOn('2026-11-28');
  const at = (known: Parameters<typeof restrict>[2]) => restrict(diagram, diagram.root, known);
  const usual = { cloud: 'public', customer: 'end-customer', goal: 'support', billing: 'license' } as const;
  expect(at({ ...usual, channel: 'ea' })).toBe(at({ ...usual, channel: 'open' }));
  expect(at({ ...usual, channel: 'ea' })).toBe(at({ ...usual, channel: 'ea', term: 'ended' }));
  expect(at({ ...usual, channel: 'ea' })).toEqual({ outcome: 'request-relationship' });
  // Two rules have this outcome; which of them decides depends on the goal, which therefore does not matter.
  expect(at({ cloud: 'public', customer: 'csp-partner', channel: 'third-party', billing: 'usage' })).toEqual({
    outcome: 'blocked-resale',
  });
  expect(at({ ...usual, channel: 'csp-partner' })).not.toBe(at({ ...usual, channel: 'ea' }));
});

test('below a point are the facts that still matter and the outcomes that are still possible', () => {
  const diagram = diagramOn('2026-11-28');
  const known = {
    cloud: 'public',
    customer: 'end-customer',
    goal: 'take-over',
    channel: 'csp-partner',
    billing: 'license',
    'partner-type': 'direct-bill',
    'license-offer': 'new-commerce',
  } as const;
  const { facts, outcomes } = reach(restrict(diagram, diagram.root, known));
  expect([...facts].toSorted()).toEqual(['current-partner', 'term']);
  expect([...outcomes].toSorted()).toEqual([
    'cancel-then-reorder',
    'order-licenses',
    'order-then-cancel-extended',
    'transfer-license',
    'wait-for-term-end',
  ]);
});
