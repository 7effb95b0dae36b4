import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales, messages } from 'rules';
import { drawAll } from './drawings.ts';
import { listingIn } from './listing.ts';
import { packageFolder } from './packages.ts';
import { takePictures } from './pictures.ts';
import { notesForReviewers } from './reviewers.ts';

/** The folder with everything that the stores require. */
export const storeFolder = join(packageFolder, 'store');

/**
 * Writes the files that the stores require with the packages: texts, pictures of the built extension, and notes for
 * reviewers.
 */
export async function writeStoreFolder(): Promise<void> {
  rmSync(storeFolder, { recursive: true, force: true });
  const put = (name: string, content: string | Buffer) => {
    const path = join(storeFolder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  put('for-reviewers.txt', await notesForReviewers());
  for (const [name, png] of await drawAll(locales)) put(name, png);
  for (const locale of locales) {
    const words = await messages(locale);
    for (const [part, text] of Object.entries(listingIn(words))) put(`${locale}/${part}.txt`, text);
    const lines: string[] = [];
    for (const [place, [name, png]] of (await takePictures(locale)).entries()) {
      const file = `${place + 1}-${name}.png`;
      put(`${locale}/screenshots/${file}`, png);
      lines.push(`${file}  ${words.store.pictures[name]}`);
    }
    put(`${locale}/screenshots/captions.txt`, `${lines.join('\n')}\n`);
  }
}
