import { expect, test } from 'vitest';
import { fileRows } from './file-rows.ts';
import { openFile } from './open-file.ts';

/** A file that is available at once, so that reading it never has to wait. */
function atOnce(piece: string, times: number): Blob {
  const bytes = new TextEncoder().encode(piece);
  const stream = () => {
    let given = 0;
    return new ReadableStream({
      pull(controller) {
        given += 1;
        if (given > times) controller.close();
        else controller.enqueue(bytes);
      },
    });
  };
  return Object.assign(new Blob([piece]), { stream });
}

test('a wish to stop is heard before the next piece of the file is read', async () => {
  const stopping = new AbortController();
  const file = await openFile(atOnce('a,"b" c\n'.repeat(1_000), 10_000), 'en');
  let rows = 0;
  setTimeout(() => stopping.abort(), 20);
  const read = fileRows(file, () => (rows += 1), { signal: stopping.signal });
  await expect(read).rejects.toMatchObject({ name: 'AbortError' });
  expect(rows).toBeLessThan(9_000_000);
});

/** The cells of each row of a file, and the lines they begin in. */
async function rowsOf(text: string | Uint8Array<ArrayBuffer>, options = {}) {
  const found: unknown[] = [];
  const opened = await openFile(new File([text], 'list.csv'), 'en', 'utf-8');
  await fileRows(opened, (row) => found.push([row.line, 'cells' in row ? row.cells : row.fault]), options);
  return found;
}

test('the rows below the headers are read, to the last one', async () => {
  expect(await rowsOf('A,B\n1,2\n3\n5,6')).toEqual([
    [2, ['1', '2']],
    [3, 'too-few'],
    [4, ['5', '6']],
  ]);
});

test('a line that names the delimiter is not a row either', async () => {
  expect(await rowsOf('sep=;\nA;B\n1;2\n')).toEqual([[3, ['1', '2']]]);
});

test('bytes that the encoding does not know are an error only when they have to be', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('A,B\n1,'), 0xfc, 0x0a]);
  expect(await rowsOf(bytes)).toEqual([[2, ['1', '\uFFFD']]]);
  await expect(rowsOf(bytes, { strict: true })).rejects.toBeInstanceOf(TypeError);
});

test('the next piece is read once the report on the last one is done', async () => {
  const told: (readonly [string, number])[] = [];
  const progress = async ({ bytes }: { readonly bytes: number }) => {
    told.push(['begun', bytes]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    told.push(['done', bytes]);
  };
  await rowsOf('A,B\n1,2\n', { progress });
  expect(told).toEqual([
    ['begun', 8],
    ['done', 8],
    ['begun', 8],
    ['done', 8],
  ]);
});
