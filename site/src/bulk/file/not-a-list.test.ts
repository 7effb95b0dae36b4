import { expect, test } from 'vitest';
import { madeFile } from './made-file.fixture.ts';
import { otherThanText } from './not-a-list.ts';
import { openFile } from './open-file.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const opened = (text: string) => openFile(new File([bytes(text)], 'export.csv'), 'en');

const files: readonly (readonly [string, string, string])[] = [
  ['a workbook', 'PK\x03\x04\x14\0[Content_Types].xml \0\0\0\0PK\x03\x04xl/workbook.xml', 'workbook'],
  ['a workbook of LibreOffice', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'workbook'],
  ['an older workbook', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'workbook'],
  ['a compressed folder', 'PK\x03\x04\x14\0export.csv', 'archive'],
  ['an empty compressed folder', 'PK\x05\x06\0\0', 'archive'],
  ['a compressed file', '\x1F\x8B\x08', 'archive'],
  ['a file compressed by 7-Zip', '7z\xBC\xAF\x27', 'archive'],
  ['a PNG', '\x89PNG\r\n\x1A\n\0\0\0', 'picture'],
  ['a JPEG', '\xFF\xD8\xFF\xE0', 'picture'],
  ['a GIF', 'GIF89a', 'picture'],
  ['a WebP', 'RIFF\x01\x02\x03\x04WEBP', 'picture'],
  ['a HEIC', '\0\0\0\x18ftypheic', 'picture'],
  ['a PDF', '%PDF-1.7\n', 'not-text'],
  ['a program', 'MZ\x90\0\x03\0\0\0\x04\0\0\0a,b', 'not-text'],
];

test.each(files)('%s is named for what it is', async (_, text, reason) => {
  await expect(opened(text)).rejects.toMatchObject({ reason });
});

test('a text is text, with any letter, and with a stray sign that no text has', () => {
  for (const text of ['a,b\r\n1\t2\x0c\x1a', 'Şirket,ürün', `${'a,b\n'.repeat(100)}\0`, 'PK,GIF\n1,2', ''])
    expect([text, otherThanText(new TextEncoder().encode(text))]).toEqual([text, undefined]);
  const utf16 = madeFile([['Microsoft ID', 'Company name']], { encoding: 'utf-16le' });
  return expect(openFile(utf16, 'en')).resolves.toMatchObject({ encoding: 'utf-16le' });
});

test('a file without headers, or with more of them than any list has, is not a list', async () => {
  for (const text of ['', '\n\n', ',,,']) await expect(opened(text)).rejects.toMatchObject({ reason: 'empty' });
  const wide = (columns: number) => opened(Array.from({ length: columns }, (_, column) => column).join(';'));
  expect((await wide(500)).headers).toHaveLength(500);
  await expect(wide(501)).rejects.toMatchObject({ reason: 'too-wide' });
});

const signs: readonly (readonly [number, 'not-text' | undefined])[] = [
  [0x00, 'not-text'],
  [0x08, 'not-text'],
  [0x09, undefined],
  [0x0d, undefined],
  [0x0e, 'not-text'],
  [0x19, 'not-text'],
  [0x1a, undefined],
  [0x1b, 'not-text'],
  [0x1f, 'not-text'],
  [0x20, undefined],
];

test.each(signs)('a text of only the sign %i', (sign, reason) => {
  expect(otherThanText(new Uint8Array(50).fill(sign))).toBe(reason);
});

test('one sign in a hundred that no text has is allowed, and only the beginning is looked at', () => {
  const letters = (count: number) => Array.from({ length: count }, () => 0x61);
  expect(otherThanText(new Uint8Array([0, ...letters(99)]))).toBeUndefined();
  expect(otherThanText(new Uint8Array([0, ...letters(98)]))).toBe('not-text');
  expect(otherThanText(new Uint8Array([...letters(4_096), ...new Uint8Array(4_096)]))).toBeUndefined();
  expect(otherThanText(new Uint8Array([...letters(4_000), ...new Uint8Array(96)]))).toBe('not-text');
});

test('a file that only contains the beginning of other kinds is a text', () => {
  for (const text of ['a;%PDF', ' GIF89a', 'Name;xl/workbook.xml', `${'x'.repeat(12)}RIFF`])
    expect([text, otherThanText(bytes(text))]).toEqual([text, undefined]);
});
