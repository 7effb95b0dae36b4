import { expect, test } from 'vitest';
import { notYet, readMore } from './read.ts';
import { isMeant, type Source } from './source.ts';
import { stale } from './stale.ts';

const source = (key: string, english: Source['english'], place = 'guide'): Source => ({ place, key, english });
const all = [source('tree.back', 'Back'), source('tree.why', 'Why'), source('days.one', 'One', 'days')];
const reading = { day: '2026-11-30', kind: 'translated' } as const;
const keys = (sources: readonly Source[]) => sources.map(({ key }) => key);
const none = { readings: [], english: new Set<string>() };

test('nothing is read at first; a reading of everything is kept with its day and kind', () => {
  expect(keys(stale(all, none))).toEqual(['tree.back', 'tree.why', 'days.one']);
  const after = readMore(all, none, [], reading);
  expect(stale(all, after)).toEqual([]);
  expect(after.readings).toEqual([reading]);
});

test('a sentence whose English changed is stale until it is read again', () => {
  const before = readMore(all, none, [], reading);
  const now = [source('tree.back', 'Go back'), ...all.slice(1)];
  expect(keys(stale(now, before))).toEqual(['tree.back']);
  const after = readMore(now, before, ['tree.back'], { ...reading, day: '2026-12-01' });
  expect(stale(now, after)).toEqual([]);
  expect(after.readings).toEqual([reading]);
});

test('a sentence that moved its text to another key is stale', () => {
  const before = readMore(all, none, [], reading);
  expect(keys(stale([source('tree.why', 'Back')], before))).toEqual(['tree.why']);
});

test('a changed form of a plural is a changed sentence', () => {
  const before = readMore([source('left', { one: '{count} step', other: '{count} steps' })], none, [], reading);
  expect(stale([source('left', { one: 'One step', other: '{count} steps' })], before)).toHaveLength(1);
});

test('a room, a key or the beginning of keys names the sentences that were read', () => {
  expect(keys(all.filter((each) => isMeant(each, ['days'])))).toEqual(['days.one']);
  expect(keys(all.filter((each) => isMeant(each, ['tree'])))).toEqual(['tree.back', 'tree.why']);
  expect(keys(all.filter((each) => isMeant(each, ['tree.w'])))).toEqual([]);
});

test('the same reading twice on a day is one', () => {
  const before = readMore(all, none, [], reading);
  expect(readMore(all, before, [], reading)).toEqual(before);
});

test('named sentences can be recorded as read while others are missing, but not everything', () => {
  const missing = { place: 'guide', key: 'tree.why', problems: ['missing'] };
  const english = { place: 'help/roles.mdx', key: 'help/roles.mdx', problems: ['untranslated'] };
  const wrong = { place: 'days', key: 'days.one', problems: ['plural: needs “few” (2)'] };
  const findings = [missing, english, wrong];
  expect(notYet(findings, [])).toEqual([missing, english]);
  expect(notYet(findings, ['tree.back', 'days'])).toEqual([]);
  expect(notYet(findings, ['tree.back', 'help'])).toEqual([english]);
});
