import { open } from 'node:fs/promises';
import { reconciliationFile } from '../../site/bulk/bulk-file.ts';

const atOnce = 5_000;

/** Writes a reconciliation file with that many rows. Returns its size in bytes. */
export async function writeLongList(path: string, rows: number): Promise<number> {
  const file = await open(path, 'w');
  try {
    const part = reconciliationFile(atOnce);
    const head = part.indexOf('\n') + 1;
    for (let written = 0; written < rows; written += atOnce) {
      const wanted = rows - written < atOnce ? reconciliationFile(rows - written) : part;
      await file.write(written === 0 ? wanted : wanted.subarray(head));
    }
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}
