import { assert, property, string } from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

test('other programs read a calendar as it is meant', () => {
  const day = '2027-03-31';
  const text = calendarOf(
    [{ id: 'a.1', day, title: 'Ends: A, B; C', text: 'one\ntwo \\ three' }],
    'Days',
    new Date('2026-11-28'),
  );
  const [event] = eventsIn(text);
  expect(event).toMatchObject({
    uid: 'a.1@supportable',
    summary: 'Ends: A, B; C',
    description: 'one\ntwo \\ three',
  });
  expect([event?.startDate.toString(), event?.endDate.toString(), event?.startDate.isDate]).toEqual([
    day,
    '2027-04-01',
    true,
  ]);
});

test('an event that is written again later, even on the same day, replaces the one before', () => {
  const written = (at: string, day: string) =>
    eventsIn(calendarOf([{ id: 'x', day, title: 'x' }], 'Days', new Date(at)))[0];
  const before = written('2026-11-28T09:30:00Z', '2027-03-31');
  const after = written('2026-11-28T09:30:02Z', '2027-04-30');
  expect(after?.uid).toBe(before?.uid);
  expect((after?.sequence ?? 0) - (before?.sequence ?? 0)).toBe(2);
  const last = written('2080-01-01', '2080-01-01')?.sequence ?? 0;
  expect(last).toBeLessThan(2 ** 31);
});

test('a reminder is shown in the morning of the day before, in any time zone', () => {
  const text = calendarOf([{ id: 'x', day: '2027-01-01', title: 'A; B', isReminder: true }], 'Days', new Date());
  const alarms = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')[0]?.getAllSubcomponents('valarm');
  const said = alarms?.map((each) =>
    ['action', 'description', 'trigger'].map((name) => `${each.getFirstPropertyValue(name)}`),
  );
  expect(said).toEqual([['DISPLAY', 'A; B', '-PT15H']]);
});

test('a calendar without events is valid', () => {
  expect(eventsIn(calendarOf([], 'Days', new Date('2026-11-28')))).toEqual([]);
});

test('no line is too long for any title, and the title is read back unchanged', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const text = calendarOf([{ id: 'x', day: '2027-01-01', title }], 'Days', new Date('2026-11-28'));
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: iCalendar allows none of them.
      const allowed = title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
      expect(eventsIn(text)[0]?.summary).toBe(allowed);
    }),
    { numRuns: 500 },
  );
});
