import { type Known, messages, usualStart } from 'rules';
import { expect, test, vi } from 'vitest';
import { remindersFor } from './reminders.ts';

vi.mock('./language.ts', () => ({ packagedWords: messages }));

const known: Known = {
  ...usualStart,
  goal: 'take-over',
  channel: 'csp-partner',
  billing: 'license',
  'license-offer': 'new-commerce',
  term: 'mid-term',
  'current-partner': 'refuses',
  'partner-type': 'direct-bill',
};
const asked = { shared: { known, locale: 'en' }, given: {} } as const;

test.each([
  ['7/28/2027', '2027-07-28'],
  ['28.07.2027', '2027-07-28'],
  ['7/8/2027', undefined],
  ['—', undefined],
])('where the page writes “%s” as the end of the term, it is %s', async (ends, day) => {
  const { given, events, file } = await remindersFor({ ...asked, ends }, '');
  expect(given['term-end']).toBe(day);
  expect(events.map((event) => event.day)).toEqual(day ? ['2027-06-28', day] : []);
  expect(file !== undefined).toBe(day !== undefined);
});

test('what the reader says counts more than what the page shows, even if the reader empties the field', async () => {
  const days = async (given: string) =>
    (await remindersFor({ ...asked, ends: '7/28/2027', given: { 'term-end': given } }, '')).events.map(
      ({ day }) => day,
    );
  expect(await days('2028-07-31')).toEqual(['2028-07-01', '2028-07-31']);
  expect(await days('')).toEqual([]);
});

test('the file leads to the answer where there is a help site, and nowhere without one', async () => {
  const fileWith = async (site: string) =>
    (await remindersFor({ ...asked, given: { 'term-end': '2028-07-31' } }, site)).file?.text.replaceAll('\r\n ', '');
  expect(await fileWith('https://help.example/')).toContain('https://help.example/c/en-');
  expect(await fileWith('')).not.toContain('http');
});
