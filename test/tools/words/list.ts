import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { hasWords, readingsOf, rooms, type Sentence } from 'rules';
import { searchTerms } from '../../site/search/search-terms.ts';
import { englishBefore } from './before.ts';
import { faultsIn } from './check/faults.ts';
import { gaps } from './gaps.ts';
import { notesFor, notesOn } from './notes.ts';
import { fileOf, root, type Source, sources, wordsIn } from './source.ts';
import { stale } from './stale.ts';
import { helpPages } from './texts.ts';

const shown = (sentence: Sentence): string =>
  typeof sentence === 'string' ? sentence : Object.values(sentence).join(' | ');
const indented = (text: string): string => `    ${text.replaceAll('\n', '\n    ')}`;

/** What the notes say about a sentence of a room, a line each. */
const noted = (place: string, key: string): readonly string[] =>
  place === key ? [] : notesFor(notesOn(place), key).map((note) => indented(`note: ${note}`));

/** The file of a room, and where its words appear. */
const heading = (locale: string, room: string): string => {
  const file = relative(root, fileOf(locale, room));
  return room.endsWith('.mdx') ? `\n${file}` : `\n${file}: ${notesOn(room).room.replace(', in English', '')}`;
};

/** Lists the sentences and pages of a language whose English has changed since. Returns how many there are. */
async function listStale(all: readonly Source[], locale: string): Promise<number> {
  if (!hasWords(locale)) return 0;
  const readings = await readingsOf(locale);
  const there = all.filter(({ place }) => existsSync(fileOf(locale, place)));
  // Until something was read, everything is to be read: that is no news.
  const open = readings.english.size === 0 ? [] : stale(there, readings);
  for (const [place, sentences] of Map.groupBy(open, ({ place }) => place)) {
    console.log(heading(locale, place));
    const before = await englishBefore(place, sentences, readings);
    for (const { key, english } of sentences) {
      const then = before.get(key);
      console.log([`  stale: ${key}`, ...noted(place, key)].join('\n'));
      if (key !== place)
        console.log(
          `${indented(`was: ${then ? shown(then) : 'not there, or not in the history'}`)}\n${indented(`now: ${shown(english)}`)}`,
        );
      else if (then) console.log(indented(`git diff ${shown(then)} -- ${relative(root, fileOf('en', place))}`));
    }
  }
  return open.length;
}

/** Lists what is wrong with the sentences of a language. Returns how much that is. */
async function listFaults(locale: string): Promise<number> {
  if (!hasWords(locale)) return 0;
  const faults = await faultsIn(locale);
  for (const [problem, found] of Map.groupBy(faults, ({ problem }) => problem)) {
    console.log(`\n${problem}`);
    for (const { key, detail } of found) console.log(`  ${key}\n${indented(detail)}`);
  }
  return faults.length;
}

/** Lists everything that a language lacks. Returns how much that is. */
async function listMissing(locale: string): Promise<number> {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  let found = 0;
  const say = (...lines: readonly string[]) => {
    found += 1;
    console.log(lines.join('\n'));
  };
  for (const room of rooms) {
    const open = gaps(await wordsIn(fileOf('en', room)), await wordsIn(fileOf(locale, room)), forms);
    if (open.length > 0) console.log(heading(locale, room));
    for (const { key, problem, detail } of open) say(`  ${problem}: ${key}`, indented(detail), ...noted(room, key));
  }
  for (const page of helpPages('en'))
    if (!existsSync(fileOf(locale, page))) say(`  missing: ${relative(root, fileOf(locale, page))}`);
  if (!hasWords(locale)) say(`  missing: '${locale}' in rules/words/locale.ts`);
  if (!Object.hasOwn(searchTerms, locale)) say(`  missing: terms for '${locale}' in test/site/search/search-terms.ts`);
  return found;
}

/** Lists everything that is open in a language. Returns how much of it has to be done before a build. */
export async function list(locale: string): Promise<number> {
  const open = (await listMissing(locale)) + (await listFaults(locale));
  const outdated = await listStale(await sources(), locale);
  const parts = [open > 0 && `${open} open`, outdated > 0 && `${outdated} stale`].filter(Boolean);
  console.log(`${locale}: ${parts.length === 0 ? 'complete' : parts.join(', ')}`);
  return open;
}
