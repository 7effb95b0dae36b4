import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type Path, paths } from '../../decide/paths.ts';
import { editionDays } from '../../editions/editions.ts';
import type { Known } from '../../policy/facts.ts';
import { conclude } from '../../policy/outcomes/answer-as-text.fixture.ts';
import { type OutcomeId, outcomeIds } from '../../policy/outcomes/outcomes.ts';
import { messages } from '../../words/load.ts';
import { locales } from '../../words/locale.ts';
import { calendarOf } from './calendar.ts';
import { type ReminderTexts, remindersInWords } from './reminders.ts';
import { remindersTitle } from './reminders-title.ts';

const english = await messages('en');
const usual: Known = { cloud: 'public', customer: 'end-customer', 'partner-type': 'direct-bill' };
const licenses: Known = { ...usual, goal: 'take-over', billing: 'license' };
const ofPartner: Known = { ...licenses, channel: 'csp-partner', 'license-offer': 'new-commerce' };
const waits: Known = { ...ofPartner, term: 'mid-term', 'current-partner': 'refuses' };
const rescue: Known = { ...licenses, channel: 'former-csp-partner', 'license-offer': 'new-commerce' };
const outOfMarket: Known = { ...rescue, 'current-partner': 'agrees', market: 'other' };
const support: Known = { ...usual, goal: 'support', channel: 'ea', billing: 'license' };

/** A text for everything that can be asked. */
const all: ReminderTexts = {
  'seller-anniversary': '2026-11-08',
  'term-start': '2026-11-25',
  'term-end': '2027-07-31',
  'transfer-sent': '2026-12-15',
  'gdap-sent': '2026-12-03',
  'gdap-approved': '2026-12-10',
  'gdap-days': '365',
};

const remindersOf = (known: Known, given: ReminderTexts = all, day?: string) =>
  remindersInWords(conclude(known, day), known, english, 'en', given);

const cases: readonly (readonly [who: string, Known, days: readonly string[], day?: string])[] = [
  ['waiting for the end of a term', waits, ['2027-07-01 term-ends-soon', '2027-07-31 term-ends']],
  [
    'a move within the cancellation window',
    { ...ofPartner, term: 'cancel-window', 'current-partner': 'refuses' },
    ['2026-12-01 cancel-until'],
  ],
  [
    'software, whose window depends on its kind',
    { ...ofPartner, 'license-offer': 'software', term: 'cancel-window' },
    [],
  ],
  ['a transfer', { ...ofPartner, term: 'mid-term', 'current-partner': 'agrees' }, ['2027-01-14 transfer-expires']],
  [
    'a transfer of a seller that lost its authorization',
    { ...rescue, 'current-partner': 'agrees' },
    [
      '2026-11-08 seller-restricted',
      '2026-12-08 seller-suspended',
      '2027-01-07 seller-revoked',
      '2027-01-14 transfer-expires',
    ],
  ],
  [
    'one that does not agree',
    { ...rescue, 'current-partner': 'refuses' },
    [
      '2026-11-08 seller-restricted',
      '2026-12-08 seller-suspended',
      '2027-01-07 seller-revoked',
      '2027-07-01 term-ends-soon',
      '2027-07-31 term-ends',
    ],
  ],
  [
    'the same before sellers were authorized every year',
    { ...rescue, 'current-partner': 'refuses' },
    ['2027-07-01 term-ends-soon', '2027-07-31 term-ends'],
    '2025-09-30',
  ],
  ['support', support, ['2027-03-03 gdap-request-expires', '2027-11-10 gdap-ends-soon', '2027-12-10 gdap-ends']],
  [
    'support with permission',
    { ...support, relationship: 'reseller-with-admin' },
    ['2027-11-10 gdap-ends-soon', '2027-12-10 gdap-ends'],
  ],
  ['support while links carried permission', support, [], '2023-10-08'],
  [
    'a subscription outside the market',
    { ...waits, market: 'other' },
    ['2027-07-01 term-ends-soon', '2027-07-31 term-ends'],
  ],
  ['a transfer out of the market', outOfMarket, []],
  ['a subscription of one’s own', { ...licenses, channel: 'this-partner' }, []],
];

test.each(cases.map(([who, known, days, day]) => ({ who, known, days, day })))(
  'the days of an answer about $who',
  (each) => {
    const { known, days, day } = each;
    const { events } = remindersOf(known, all, day);
    expect(events.map((event) => `${event.day} ${event.id.split('.')[0]}`)).toEqual(days);
    expect(remindersTitle(conclude(known, day), known, english) !== undefined).toBe(days.length > 0);
  },
);

test('an answer asks only for inputs that its days follow from, and says so where it depends on the seller', () => {
  const asked = (known: Known) => remindersOf(known).fields.map(({ id }) => id);
  expect(asked(waits)).toEqual(['term-end', 'what']);
  expect(asked(support)).toEqual(['gdap-sent', 'gdap-approved', 'gdap-days', 'what']);
  expect(remindersOf(waits)).not.toHaveProperty('uncertain');
  const { title, uncertain, events, documents } = remindersOf({ ...rescue, 'current-partner': 'agrees' });
  const { reminders } = english;
  expect([title, uncertain]).toEqual([reminders.rescue, reminders.reported]);
  expect(events.map(({ text }) => text?.includes(reminders.reported))).toEqual([true, true, true, false]);
  expect(documents.map(({ read }) => read)).toContain('thread');
});

test('a day lists the steps to take on it by the rules of the answer, and links to the answer', () => {
  const text = (known: Known, day?: string) =>
    remindersInWords(conclude(known, day), known, english, 'en', all, 'https://help.example/a')
      .events[0]?.text?.split('\n')
      .slice(1);
  const { steps, actors } = english;
  expect(text(waits)).toEqual([
    `${actors['current-partner']}: ${steps['seller-sets-cancel-at-end']}`,
    `${actors.you}: ${steps['order-licenses']}`,
    'https://help.example/a',
  ]);
  expect(text(waits, '2026-05-03')?.[0]).toBe(`${actors.customer}: ${steps['turn-off-auto-renew']}`);
});

describe('the text that was entered', () => {
  const problems = (given: ReminderTexts, known = support) =>
    remindersOf(known, given).fields.flatMap(({ id, problem }) => (problem ? [[id, problem]] : []));

  test.each(['2027-02-31', '?', '12027-01-01', '2016-12-01', '2100-01-01', '31.07.2027', 'soon'])(
    '“%s” is not a day: the message says what is expected, and no day follows',
    (text) => {
      const given = { ...all, 'term-end': text };
      expect(problems(given, waits)).toEqual([
        ['term-end', 'Enter a full date from December 2, 2016 to December 31, 2099.'],
      ]);
      expect(remindersOf(waits, given).events).toEqual([]);
    },
  );

  test.each(['0', '731', '1.5', 'a year'])('“%s” is not a number of days, and the other days stay', (text) => {
    const given = { ...all, 'gdap-days': text };
    expect(problems(given)).toEqual([['gdap-days', english.errors['gdap-days']]]);
    expect(remindersOf(support, given).events).toHaveLength(1);
  });

  test('can be empty', () => {
    expect(problems({})).toEqual([]);
    expect(remindersOf(support, {}).events).toEqual([]);
    expect(remindersOf(support, { 'gdap-approved': '2026-12-10' }).events).toEqual([]);
  });

  test('a permission of a month has no day 30 days before its end', () => {
    const { events } = remindersOf(support, { 'gdap-approved': '2026-12-10', 'gdap-days': '30' });
    expect(events.map(({ day }) => day)).toEqual(['2027-01-09']);
  });
});

describe('the id of a day in a calendar', () => {
  const ids = (given: ReminderTexts) => remindersOf(waits, { ...all, ...given }).events.map(({ id }) => id);

  test('is the same for every spelling of the name and every day, and different for another name', () => {
    expect(ids({ what: 'İSKELE IŞIK' })).toEqual(ids({ what: 'iskele ışık' }));
    expect(ids({ what: ' Northlight  Bakery' })).toEqual(ids({ what: 'northlight bakery', 'term-end': '2028-07-31' }));
    expect(ids({ what: 'Northlight Bakery' })).not.toEqual(ids({ what: 'Driftwood Shipyard' }));
    expect(new Set(ids({ what: 'Northlight Bakery' })).size).toBe(2);
  });

  test('depends on the given day if there is no name', () => {
    expect(ids({})).toEqual(ids({ what: '  ' }));
    expect(ids({})).not.toEqual(ids({ 'term-end': '2028-07-31' }));
  });
});

/** An answer for each outcome, in the newest edition that has one. Only checks lead out of the market. */
const answersOf = new Map<OutcomeId, Pick<Path, 'known' | 'conclusion'>>([
  ['blocked-market', { known: outOfMarket, conclusion: conclude(outOfMarket) }],
]);
for (const day of editionDays.toReversed()) {
  if (answersOf.size === outcomeIds.length) break;
  for (const path of paths(day))
    if (!answersOf.has(path.conclusion.outcome)) answersOf.set(path.conclusion.outcome, path);
}

describe.each(locales)('a calendar file in %s', async (locale) => {
  const words = await messages(locale);

  test.each(outcomeIds)('is read by other programs as it is meant: %s', (outcome) => {
    const { conclusion, known } = answersOf.get(outcome) ?? {};
    if (!conclusion || !known) throw new Error(`Nothing leads to ${outcome}.`);
    const what = 'Fırın; “Kuzey ışığı”, \\ 北極光ベーカリー'.repeat(3);
    const { events } = remindersInWords(conclusion, known, words, locale, { ...all, what }, 'https://help.example/a');
    const text = calendarOf(events, words.reminders.calendar, new Date('2026-11-28T22:30:00Z'));
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const read = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each))
      .map(({ uid, summary, description, startDate, endDate }) => ({
        uid,
        summary,
        description,
        // All day, in no time zone: the same day wherever it is read.
        isDay: startDate.isDate && endDate.isDate && startDate.zone.tzid === 'floating',
        start: startDate.toString(),
      }));
    expect(read).toEqual(
      events.map(({ id, title, text: description, day }) => ({
        uid: `${id}@supportable`,
        summary: title,
        description,
        isDay: true,
        start: day,
      })),
    );
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
  });
});
