import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadWords, locales, rooms } from 'rules';
import { type BuiltCopy, buildCopy, type Copy } from '../site/drive/build-copy.ts';
import { pageKinds } from '../site/drive/page-kinds.ts';
import { type Pseudo, pseudoLocales, pseudoPage, pseudoWords } from './pseudo.ts';

/** The pages of the tree that are tested, by their address below `decide/`; that of the start is empty. */
const treePages = [
  undefined,
  ...Object.values(pageKinds)
    .filter((path) => path.startsWith('decide/') && path !== 'decide/')
    .map((path) => path.slice('decide/'.length, -1)),
];

async function writeLanguage({ folder, edit }: Copy, pseudo: Pseudo): Promise<void> {
  const locale = pseudoLocales[pseudo];
  await edit('rules/words/locale.ts', (text) => text.replace(/,?\s*\] as const/, `, '${locale}'] as const`));
  await mkdir(join(folder, 'rules/words', locale));
  for (const room of rooms) {
    const words = JSON.stringify(pseudoWords(await loadWords('en', [room]), pseudo));
    await writeFile(join(folder, 'rules/words', locale, `${room}.ts`), `export const words = ${words};\n`);
  }
  const docs = join(folder, 'site/src/content/docs');
  await cp(join(docs, 'en'), join(docs, locale), { recursive: true });
  for (const page of await readdir(join(docs, locale), { recursive: true })) {
    if (!page.endsWith('.mdx')) continue;
    const file = join(docs, locale, page);
    await writeFile(file, pseudoPage(await readFile(file, 'utf8'), pseudo));
  }
}

/** Leaves out all pages except one of every kind: the others are only more of the same. */
async function leaveOut({ folder, edit }: Copy): Promise<void> {
  const pages = 'site/src/pages';
  await edit(`${pages}/[locale]/decide/[...path].astro`, (text) =>
    text.replace(
      'all.map(',
      `all.filter(({ path }) => ${JSON.stringify(treePages).replace('null', 'undefined')}.includes(path)).map(`,
    ),
  );
  await edit(`${pages}/c/[name].astro`, (text) =>
    text.replace('permalinks(builtOn)', 'permalinks(builtOn).slice(0, 1)'),
  );
  await edit(`${pages}/card/[locale]/[file].png.ts`, (text) =>
    text.replace('everyShown.map', 'everyShown.slice(0, 1).map'),
  );
  // Cards are pictures, and have their own tests.
  await edit('site/src/card/typeface.ts', (text) => text.replace('sources[scriptOf(locale)]', 'sources.Latn'));
  for (const locale of locales)
    if (locale !== 'en') await rm(join(folder, 'site/src/content/docs', locale), { recursive: true });
}

/** Builds a site in the languages for tests, with a page of every kind. */
export const buildPseudoSite = (): Promise<BuiltCopy> =>
  buildCopy(
    'pseudo-languages',
    async (copy) => {
      for (const pseudo of ['long', 'mirrored'] as const) await writeLanguage(copy, pseudo);
      await leaveOut(copy);
    },
    // The help pages need those of the source language to be there.
    { LANGUAGES: ['en', ...Object.values(pseudoLocales)].join(',') },
  );
