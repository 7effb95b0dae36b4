import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isLocale, locales, rooms } from 'rules';
import { searchTerms } from '../../site/search/search-terms.ts';
import { gaps } from './gaps.ts';

const root = join(import.meta.dirname, '../../..');
const docs = join(root, 'site/src/content/docs');

const fileOf = (locale: string, room: string): string => join(root, 'rules/words', locale, `${room}.ts`);

/** The words in a file. Returns none when there is no such file. */
async function wordsIn(file: string): Promise<object> {
  if (!existsSync(file)) return {};
  const { words } = (await import(pathToFileURL(file).href)) as { words: object };
  return words;
}

/** Lists everything that is missing in a language; returns how much that is. */
async function list(locale: string): Promise<number> {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  let found = 0;
  const say = (...lines: readonly string[]) => {
    found += 1;
    console.log(lines.join('\n'));
  };
  for (const room of rooms) {
    const file = fileOf(locale, room);
    const open = gaps(await wordsIn(fileOf('en', room)), await wordsIn(file), forms);
    if (open.length > 0) console.log(`\n${relative(root, file)}`);
    for (const { key, problem, detail } of open)
      say(`  ${problem}: ${key}`, `    ${detail.replaceAll('\n', '\n    ')}`);
  }
  for (const page of await readdir(join(docs, 'en'), { recursive: true }))
    if (page.endsWith('.mdx') && !existsSync(join(docs, locale, page)))
      say(`  missing: ${relative(root, join(docs, locale, page))}`);
  if (!isLocale(locale)) say(`  missing: '${locale}' in rules/words/locale.ts`);
  if (!Object.hasOwn(searchTerms, locale)) say(`  missing: terms for '${locale}' in test/site/search/search-terms.ts`);
  console.log(`${locale}: ${found === 0 ? 'complete' : `${found} open`}`);
  return found;
}

/** Every language named, or all of them: nothing ends the list early. */
const wanted = process.argv.slice(2);
for (const locale of wanted.length > 0 ? wanted : locales) if ((await list(locale)) > 0) process.exitCode = 1;
