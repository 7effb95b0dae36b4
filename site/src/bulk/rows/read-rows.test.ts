import { expect, test } from 'vitest';
import type { Progress } from '../file/file-rows.ts';
import { madeFile } from '../file/made-file.fixture.ts';
import { openFile } from '../file/open-file.ts';
import { faultAt, readRows, shownColumns } from './read-rows.ts';

const options = { locale: 'en', today: '2026-11-25' } as const;
const from = { billing: ['unit'] };
const opened = (text: string | Uint8Array<ArrayBuffer>) => openFile(new File([text], 'list.csv'), 'en');

test('the columns that name a row are shown, or else the first ones', () => {
  expect(shownColumns({ id: 4, customer: 2, unit: 0 }, 9)).toEqual([2, 4]);
  expect(shownColumns({ unit: 5 }, 9)).toEqual([0, 1, 2]);
  expect(shownColumns({}, 2)).toEqual([0, 1]);
});

test('rows that say the same have one reading, no matter what their names are', async () => {
  const file = await opened('Name,Unit,Country\na,Licenses,DE\nb,Licenses,DE\nc,Usage,DE\nd,Licenses,FR\n');
  const { rows, readings } = await readRows(file, { customer: 0, unit: 1, country: 2 }, options);
  expect([0, 1, 2, 3].map(rows.readingOf)).toEqual([0, 0, 1, 2]);
  expect(readings.all).toEqual([
    { facts: { billing: 'license' }, from, country: 'DE', productKind: 'license', line: 2, count: 2 },
    { facts: { billing: 'usage' }, from, country: 'DE', productKind: 'usage', line: 4, count: 1 },
    { facts: { billing: 'license' }, from, country: 'FR', productKind: 'license', line: 5, count: 1 },
  ]);
  expect([rows.textsOf(1), rows.lineOf(1)]).toEqual([['b'], 3]);
});

test('cells that differ but say the same have one reading as well', async () => {
  const file = await opened('Unit\nLicenses\nlicense-based\nlicence\n');
  const { readings } = await readRows(file, { unit: 0 }, options);
  expect(readings.all).toEqual([{ facts: { billing: 'license' }, from, productKind: 'license', line: 2, count: 3 }]);
});

const broken = [
  ['quote', '"a"b,c'],
  ['too-few', 'a'],
  ['too-many', 'a,b,c'],
  ['too-long', `${'a'.repeat((1 << 20) + 1)},b`],
] as const;

test.each(broken)('a row that cannot be read keeps its line, its reason (%s) and its beginning', async (fault, row) => {
  const { rows, broken, readings } = await readRows(await opened(`A,B\n1,2\n${row}\n3,4\n`), { id: 0 }, options);
  expect([broken, rows.length, readings.all[0]?.count]).toEqual([1, 3, 2]);
  expect([0, 1, 2].map((row) => faultAt(rows.readingOf(row)))).toEqual([undefined, fault, undefined]);
  expect([rows.lineOf(1), rows.textsOf(1)]).toEqual([3, [row.slice(0, 200)]]);
});

test('the progress of reading is reported after each piece', async () => {
  const text = `A,B\n${'1,2\n'.repeat(200_000)}`;
  const told: number[][] = [];
  const progress = ({ bytes, total }: Progress) => told.push([bytes, total]);
  await readRows(await opened(text), { id: 0 }, { ...options, progress });
  expect(told.length).toBeGreaterThanOrEqual(2);
  expect(told.at(-1)).toEqual([text.length, text.length]);
  expect(told.every(([bytes = 0], at) => bytes >= (told[at - 1]?.[0] ?? 0))).toBe(true);
});

test('reading that was stopped reads no row', async () => {
  const stopped = readRows(await opened('A,B\n1,2\n'), { id: 0 }, { ...options, signal: AbortSignal.abort() });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
});

test('a file in another encoding than it began in is read again, unless the reader chose one', async () => {
  const begun = new TextEncoder().encode(`Name,Unit\n${'Contoso,Licenses\n'.repeat(20_000)}`);
  const bytes = new Uint8Array([...begun, ...[0xfc, 0x2c, 0x78, 0x0a]]);
  const again = await readRows(await opened(bytes), { customer: 0 }, options);
  expect([again.opened.encoding, again.opened.sure]).toEqual(['windows-1252', true]);
  expect([again.rows.length, again.rows.textsOf(20_000)]).toEqual([20_001, ['ü']]);
  const chosen = await openFile(new File([bytes], 'list.csv'), 'en', 'utf-8');
  const once = await readRows(chosen, { customer: 0 }, options);
  expect([once.opened.encoding, once.rows.textsOf(20_000)]).toEqual(['utf-8', ['\uFFFD']]);
});

test('a file that cannot be read fails as such, and is not read again in another encoding', async () => {
  const file = await openFile(
    madeFile([
      ['A', 'B'],
      ['1', '2'],
    ]),
    'en',
  );
  let reads = 0;
  const unreadable = Object.assign(new Blob(['x']), {
    stream: () => {
      reads += 1;
      throw new DOMException('gone', 'NotReadableError');
    },
  });
  await expect(readRows({ ...file, file: unreadable }, { id: 0 }, options)).rejects.toMatchObject({
    name: 'NotReadableError',
  });
  expect(reads).toBe(1);
});
