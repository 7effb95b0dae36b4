import { expect, test } from 'vitest';
import { messages } from '../words/load.ts';
import { cleanName } from './clean-name.ts';
import { mailDraft } from './mails/mail-draft.ts';

test.each([
  ['Northlight Bakery', 'Northlight Bakery'],
  ['  Müßiggang\n\t& Co.\u00a0KG ', 'Müßiggang & Co. KG'],
  ['نورلایت بیکری', 'نورلایت بیکری'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['क्\u200dष', 'क्\u200dष'],
  ['北灯ベーカリー', '北灯ベーカリー'],
  ['👩\u200d🍳 Bakery ☕\ufe0f', '👩\u200d🍳 Bakery ☕\ufe0f'],
  ['👍🏽 1\ufe0f\u20e3 🇹🇷', '👍🏽 1\ufe0f\u20e3 🇹🇷'],
  ['👩🏽\u200d🚀', '👩🏽\u200d🚀'],
  ['🏳\ufe0f\u200d🌈', '🏳\ufe0f\u200d🌈'],
  ['Northlight™', 'Northlight™'],
])('%s stays as readers know it', (name, same) => {
  expect(cleanName(name)).toBe(same);
});

/** Marks of direction, joiners, hyphens, variation selectors, fillers, tags, a byte order mark, annotations. */
const unseen = [
  0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200b, 0x200c, 0x200d,
  0x2060, 0x2063, 0x206f, 0xfeff, 0xad, 0x34f, 0x180e, 0xfe00, 0xfe0e, 0xfe0f, 0xe0100, 0xe0101, 0xe01ef, 0xe0041,
  0xe007f, 0x115f, 0x1160, 0x3164, 0xffa0, 0x17b4, 0xfff9,
].map((code) => String.fromCodePoint(code));

test.each(unseen)('%j is removed from within, before and behind a name, and is not a name itself', (sign) => {
  expect(cleanName(`${sign}North${sign}light 北${sign}灯${sign}`)).toBe('Northlight 北灯');
  expect(cleanName(`🎉\ufe0f${sign}${sign} x`)).toBe('🎉\ufe0f x');
  expect(cleanName(sign)).toBe('');
  expect(cleanName(` ${sign}\u00a0${sign}`)).toBe('');
});

test.each(['', ' ', '\u2003', '\u2800', '\0', '\u0301', '\u3164\u3164'])('%j is not a name', (blank) => {
  expect(cleanName(blank)).toBe('');
});

test('half a character is replaced by U+FFFD, which can be written', () => {
  expect(cleanName('North\ud83d')).toBe('North\ufffd');
});

test('a name of any length is cleaned in a time that grows no faster than its length', () => {
  const begun = performance.now();
  for (const sign of ['\u200d', '😀\u200d', ' ', '\u202e', '1\ufe0f', '\u0301', 'क\u200d'])
    cleanName(`${sign.repeat(200_000)}a`);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('names in an email carry nothing unseen, and one that is blank stays a place to fill in', async () => {
  const words = await messages('en');
  const { text } = mailDraft(words, 'en', {
    kind: 'switch-notice',
    customerName: 'North\u202elight',
    partnerName: '\u3164',
    senderName: 'A\u2066d\u200ba',
    currentPartner: 'Other\u061c Ltd',
    subscriptions: ['one\u200b', 'two'],
  });
  expect(text).toContain('Northlight');
  expect(text).toContain(words.mail.placeholders.partnerName);
  expect(text).toContain('Ada');
  expect(text).toContain('Other Ltd');
  expect(text).toContain('one\ntwo');
});
