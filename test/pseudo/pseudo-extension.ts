import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from 'rules';
import { extensionFolder } from '../tools/ensure-built.ts';
import { root } from '../tools/pnpm.js';
import { pseudoLocales, pseudoWords } from './pseudo.ts';

/** The list of languages, as a script of the package writes it. */
const list = new RegExp(String.raw`\[${locales.map((locale) => `["'\`]${locale}["'\`]`).join(',')}\]`, 'g');

/**
 * A copy of the built extension that also has the languages for tests: words are files of the package, so nothing has
 * to be built again. Returns its folder.
 */
export async function pseudoExtension(): Promise<string> {
  const folder = join(root, '.cache/pseudo-extension');
  await rm(folder, { recursive: true, force: true });
  await cp(extensionFolder, folder, { recursive: true });
  const words = JSON.parse(await readFile(join(folder, 'words/en.json'), 'utf8')) as object;
  for (const [pseudo, locale] of Object.entries(pseudoLocales))
    await writeFile(
      join(folder, `words/${locale}.json`),
      JSON.stringify(translated(words, pseudo as keyof typeof pseudoLocales)),
    );
  let lists = 0;
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const script = await readFile(join(folder, file), 'utf8');
    const longer = script.replace(list, (found) => {
      lists += 1;
      return `${found.slice(0, -1)},${Object.values(pseudoLocales)
        .map((locale) => `"${locale}"`)
        .join(',')}]`;
    });
    if (longer !== script) await writeFile(join(folder, file), longer);
  }
  if (lists === 0) throw new Error('The scripts of the package no longer have a list of the languages.');
  return folder;
}

interface Packaged {
  readonly situations: readonly { readonly id: string; readonly name: string }[];
}

/** Ids and facts of the situations stay: they are not words. */
function translated(words: object, pseudo: keyof typeof pseudoLocales): object {
  const { situations, ...others } = words as Packaged;
  return {
    ...pseudoWords(others, pseudo),
    situations: situations.map((each) => ({ ...each, name: pseudoWords(each.name, pseudo) })),
  };
}
