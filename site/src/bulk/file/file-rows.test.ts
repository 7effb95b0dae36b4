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
