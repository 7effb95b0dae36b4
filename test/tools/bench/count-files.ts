import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The content of a folder, in numbers. */
export interface Counted {
  readonly files: number;
  readonly pages: number;
  readonly megabytes: number;
}

/** Counts the files and pages of a folder, and adds their sizes up. */
export async function countFiles(folder: string): Promise<Counted> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    megabytes: Math.round(bytes / 1_000_000),
  };
}
