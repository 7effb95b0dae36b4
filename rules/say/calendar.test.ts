import { assert, property, string } from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

test('a calendar is read by others as it is meant', () => {
  const day = '2027-03-31';
  const text = calendarOf(
    [{ id: 'a.1', day, title: 'Ends: A, B; C', text: 'one\ntwo \\ three' }],
    'Days',
    '2026-11-28',
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

test('written again on a later day, an event takes the place of the one before', () => {
  const written = (on: string, day: string) => eventsIn(calendarOf([{ id: 'x', day, title: 'x' }], 'Days', on))[0];
  const [before, after] = [written('2026-11-28', '2027-03-31'), written('2026-11-30', '2027-04-30')];
  expect(after?.uid).toBe(before?.uid);
  expect((after?.sequence ?? 0) - (before?.sequence ?? 0)).toBe(2);
});

test('a calendar without events is one', () => {
  expect(eventsIn(calendarOf([], 'Days', '2026-11-28'))).toEqual([]);
});

test('whatever a title is, no line is too long, and it is read as it was', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const text = calendarOf([{ id: 'x', day: '2027-01-01', title }], 'Days', '2026-11-28');
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: iCalendar allows none of them.
      const allowed = title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
      expect(eventsIn(text)[0]?.summary).toBe(allowed);
    }),
    { numRuns: 500 },
  );
});
