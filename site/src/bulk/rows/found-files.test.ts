import { assert, asyncProperty, constantFrom, integer, record, shuffledSubarray, string } from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { exportKind, exportKinds } from '../exports/recognize.ts';
import { openFile } from '../file/open-file.ts';
import { foundFiles } from './found-files.fixture.ts';
import { faultAt, readRows } from './read-rows.ts';

const options = { locale: 'en', today: '2026-11-25' } as const;

async function readFrom(file: File) {
  const opened = await openFile(file, 'en');
  const { rows, readings } = await readRows(opened, opened.columns, options);
  const found = Array.from({ length: rows.length }, (_, row) => {
    const place = rows.readingOf(row);
    if (faultAt(place)) return undefined;
    const { facts, productKind, seller } = readings.all[place] ?? { facts: {} };
    return { facts, ...(productKind && { productKind }), ...(seller && { seller }) };
  });
  return { opened, found };
}

test.each(foundFiles)('$name is recognized, and gets the facts of its cells', async ({ text, kind, rows }) => {
  const { opened, found } = await readFrom(new File([text], 'list.csv'));
  expect(opened.kind).toBe(kind);
  expect(found).toEqual(rows);
});

test('every export with something to check has a file', () => {
  const suitable = exportKinds.filter(({ id }) => !exportKind(id).unsuitable).map(({ id }) => id);
  expect(suitable.filter((id) => !foundFiles.some(({ kind }) => kind === id))).toEqual([]);
});

const lists = foundFiles.filter(({ text }) => !/^[[{]/.test(text));
const changes = record({
  file: constantFrom(...lists),
  order: integer(),
  dropped: shuffledSubarray(
    Array.from({ length: 25 }, (_, at) => at),
    { maxLength: 4 },
  ),
  renamed: shuffledSubarray(
    Array.from({ length: 25 }, (_, at) => at),
    { maxLength: 4 },
  ),
  name: string({ minLength: 1, maxLength: 12 }).map((text) => `~${text.replace(/[\r\n"]/g, '')}`),
  delimiter: constantFrom(',', ';', '\t'),
});

test('no matter which columns are moved, renamed or left out, nothing wrong is read from a row', async () => {
  await assert(
    asyncProperty(changes, async ({ file, order, dropped, renamed, name, delimiter }) => {
      const [headers = [], ...rows] = Papa.parse<string[]>(file.text.replace(/^#TYPE.*\r\n/, ''), {
        skipEmptyLines: true,
      }).data;
      const places = headers
        .map((_, at) => at)
        .filter((at) => !dropped.includes(at))
        .toSorted((one, other) => ((one * 7919 + order) % 31) - ((other * 7919 + order) % 31));
      const named = headers.map((header, at) => (renamed.includes(at) ? `${name}${at}` : header));
      const text = Papa.unparse(
        [named, ...rows].map((cells) => places.map((at) => cells[at] ?? '')),
        { delimiter },
      );
      if (places.length === 0) return;
      const { found } = await readFrom(new File([text], 'list.csv'));
      for (const [at, row] of found.entries())
        expect(file.rows[at]?.facts, `row ${at} of ${file.name}`).toMatchObject(row?.facts ?? {});
    }),
    { numRuns: 1_000 },
  );
});
