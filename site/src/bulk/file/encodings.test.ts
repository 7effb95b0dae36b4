import { expect, test } from 'vitest';
import { encodingAtStart, isUtf8, olderEncoding } from './encodings.ts';

const languages: readonly (readonly [string, string])[] = [
  ['tr', 'windows-1254'],
  ['pl', 'windows-1250'],
  ['cs', 'windows-1250'],
  ['hu', 'windows-1250'],
  ['ru', 'windows-1251'],
  ['ja', 'shift_jis'],
  ['ko', 'euc-kr'],
  ['zh-CN', 'gb18030'],
  ['zh-TW', 'big5'],
  ['en', 'windows-1252'],
  ['pt-BR', 'windows-1252'],
];

test.each(languages)('a file that is not Unicode, of a reader of %s, is read as %s', (language, encoding) => {
  expect(olderEncoding(language)).toBe(encoding);
});

test('UTF-8 is known by its bytes, also when a character is cut off at the end', () => {
  const bytes = new TextEncoder().encode('Müller, 株');
  expect(isUtf8(bytes)).toBe(true);
  expect(isUtf8(bytes.slice(0, -1))).toBe(true);
  expect(isUtf8(new Uint8Array([...bytes, 0xfc, 0x2c]))).toBe(false);
});

const utf16 = (text: string, isLittle: boolean): readonly number[] =>
  Array.from(text, (sign) => sign.charCodeAt(0)).flatMap((code) =>
    isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
  );

const latin = 'Name,Unit\nContoso,Licenses\n';
const beginnings: readonly (readonly [string, readonly number[], string | undefined])[] = [
  ['the mark of UTF-8', [0xef, 0xbb, 0xbf, 0x61], 'utf-8'],
  ['two bytes of that mark', [0xef, 0xbb, 0x61, 0x62], undefined],
  ['its first byte and its last', [0xef, 0x61, 0xbf, 0x62], undefined],
  ['its last two bytes', [0x61, 0xbb, 0xbf, 0x62], undefined],
  ['the mark of little-endian UTF-16', [0xff, 0xfe, 0x2a, 0x68], 'utf-16le'],
  ['the mark of big-endian UTF-16', [0xfe, 0xff, 0x68, 0x2a], 'utf-16be'],
  ['one byte of a mark, and a letter', [0xff, 0x61, 0x62, 0x63], undefined],
  ['one byte of the other mark, and a letter', [0xfe, 0x61, 0x62, 0x63], undefined],
  ['letters, and the second byte of a mark', [0x61, 0xfe, 0x62, 0xff], undefined],
  ['Latin letters in little-endian UTF-16', utf16(latin, true), 'utf-16le'],
  ['Latin letters in big-endian UTF-16', utf16(latin, false), 'utf-16be'],
  ['two letters in little-endian UTF-16', utf16('ab', true), 'utf-16le'],
  ['one letter in it, which is too little to tell', utf16('a', true), undefined],
  ['Latin letters, half of them replaced by Japanese ones', utf16('a株b会', true), 'utf-16le'],
  ['the same in big-endian UTF-16', utf16('a株b会', false), 'utf-16be'],
  ['mostly Japanese letters', utf16('a株会a株会株会社名', true), undefined],
  ['the same in big-endian order', utf16('a株会a株会株会社名', false), undefined],
  ['two letters in five', utf16('a株会a株', true), undefined],
  ['two letters in five, in big-endian order', utf16('a株会a株', false), undefined],
  ['zeros everywhere, as in no text', Array.from({ length: 40 }, () => 0), undefined],
  ['zeros in every other place, and one elsewhere in ten', [0, 0, ...utf16('abcdefghi', true)], undefined],
  ['the same in big-endian order', [0, 0, ...utf16('abcdefghi', false)], undefined],
  ['zeros in every other place, and one elsewhere in eleven', [0, 0, ...utf16('abcdefghij', true)], 'utf-16le'],
  ['the same in the other order', [0, 0, ...utf16('abcdefghij', false)], 'utf-16be'],
  ['bytes without zeros', Array.from(latin, (sign) => sign.charCodeAt(0)), undefined],
  ['nothing', [], undefined],
];

test.each(beginnings)('a file that begins with %s', (_, bytes, encoding) => {
  expect(encodingAtStart(new Uint8Array(bytes))).toBe(encoding);
});

test('only the beginning of a long file is looked at', () => {
  const begun = utf16('a'.repeat(2_000), true);
  expect(encodingAtStart(new Uint8Array([...begun, ...Array.from({ length: 20_000 }, () => 0x61)]))).toBe('utf-16le');
  expect(encodingAtStart(new Uint8Array([...Array.from({ length: 4_000 }, () => 0x61), ...begun]))).toBeUndefined();
});
