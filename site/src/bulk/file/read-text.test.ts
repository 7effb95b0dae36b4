import { expect, test } from 'vitest';
import type { Encoding } from './encodings.ts';
import { readText } from './read-text.ts';

/** A file that comes in these pieces, and whether reading it was ended. */
function inPieces(...pieces: readonly (readonly number[])[]) {
  const ended = { isEnded: false };
  const stream = () => {
    const rest = pieces.values();
    const read = async () => {
      const { done = false, value } = rest.next();
      return { done, value: value && new Uint8Array(value) };
    };
    return { getReader: () => ({ read, cancel: async () => Object.assign(ended, { isEnded: true }) }) };
  };
  return { file: Object.assign(new Blob([]), { stream }) as unknown as Blob, ended };
}

async function read(file: Blob, encoding: Encoding = 'utf-8', strict = true) {
  const found: (readonly [string, number])[] = [];
  for await (const { text, bytes } of readText(file, encoding, strict)) found.push([text, bytes]);
  return found;
}

const bytesOf = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

test('a file comes in pieces, each with the number of bytes read so far, and a last one for the rest', async () => {
  const { file, ended } = inPieces(bytesOf('a,b\n'), bytesOf('c'));
  expect(await read(file)).toEqual([
    ['a,b\n', 4],
    ['c', 5],
    ['', 5],
  ]);
  expect(ended.isEnded).toBe(true);
});

test('a character that is cut in two by a piece is whole again', async () => {
  const [first = 0, ...rest] = bytesOf('ü,x');
  expect((await read(inPieces([first], rest).file)).map(([text]) => text)).toEqual(['', 'ü,x', '']);
});

test('a byte order mark is left out', async () => {
  expect(await read(inPieces([0xef, 0xbb, 0xbf, 0x61]).file)).toEqual([
    ['a', 4],
    ['', 4],
  ]);
});

test('a piece that is too long is read in parts, none of which is lost', async () => {
  const part = 1 << 18;
  const { file } = inPieces(bytesOf(`${'a'.repeat(part)}${'b'.repeat(part)}c`), bytesOf('d'.repeat(part)));
  const found = await read(file);
  expect(found.map(([text, bytes]) => [text[0] ?? '', text.length, bytes])).toEqual([
    ['a', part, part],
    ['b', part, 2 * part],
    ['c', 1, 2 * part + 1],
    ['d', part, 3 * part + 1],
    ['', 0, 3 * part + 1],
  ]);
});

test('bytes that the encoding does not know are an error only when they have to be, and reading ends with it', async () => {
  const wrong = [0x61, 0xfc, 0x62];
  const { file, ended } = inPieces(wrong);
  await expect(read(file)).rejects.toBeInstanceOf(TypeError);
  expect(ended.isEnded).toBe(true);
  expect(await read(inPieces(wrong).file, 'utf-8', false)).toEqual([
    ['a\uFFFDb', 3],
    ['', 3],
  ]);
  expect(await read(inPieces(wrong).file, 'windows-1252')).toEqual([
    ['aüb', 3],
    ['', 3],
  ]);
  // A character that is cut off by the end of the file.
  await expect(read(inPieces([0xc3]).file)).rejects.toBeInstanceOf(TypeError);
});

test('a reader who stops in the middle ends the reading of the file', async () => {
  const { file, ended } = inPieces(bytesOf('a'), bytesOf('b'));
  for await (const { text } of readText(file, 'utf-8', true)) {
    expect(text).toBe('a');
    break;
  }
  expect(ended.isEnded).toBe(true);
});
