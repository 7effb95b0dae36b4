import { readFileSync, writeFileSync } from 'node:fs';
import { inPreparation, locales } from 'rules';
import { languageOf } from './language.ts';
import { list } from './list.ts';
import { read } from './read.ts';
import { Refusal } from './refusal.ts';
import { isMeant, sources } from './source.ts';
import { start } from './start.ts';
import { styleFile, withList } from './style/banned-list.ts';

/** The commands after `npm run words --`. */
const usage = `npm run words                           what is open in every language
npm run words -- xx [rooms or keys]     what is open in one, or only in some of its rooms (\`help\`: the help pages)
npm run words -- start xx               makes the files of a new language, in English, to be translated
npm run words -- read xx [--translated | --on-screen] [rooms or keys]   notes what was read
npm run words -- pictures [xx]          takes a picture of every page and screen
npm run words -- style                  writes the words that are not used into STYLE.md

“stale”: the English has changed since it was read. “unread”: new, or its earlier English is not in the history.`;

/** Lists what is open in every language named, or in all of them: nothing ends the list early. */
async function listAll(words: readonly string[]): Promise<void> {
  const all = await sources();
  const rooms = words.filter((word) => all.some((source) => isMeant(source, [word])));
  const tags = words.filter((word) => !rooms.includes(word));
  const unknown = tags.find((tag) => languageOf(tag) === undefined);
  if (unknown !== undefined) throw new Refusal(`There is no language, room, or key ‘${unknown}’.\n\n${usage}`);
  const named = tags.flatMap((tag) => languageOf(tag)?.tag ?? []);
  for (const locale of named.length > 0 ? named : [...locales, ...inPreparation])
    if ((await list(locale, rooms)) > 0) process.exitCode = 1;
}

const [command = '', ...words] = process.argv.slice(2);
try {
  if (command === 'read') await read(words);
  else if (command === 'start') start(words);
  // Lists need no browser.
  else if (command === 'pictures') await (await import('./pictures.ts')).takePictures(words);
  else if (command === 'style') writeFileSync(styleFile, withList(readFileSync(styleFile, 'utf8')));
  else if (command === 'help' || command === '--help') console.log(usage);
  else await listAll(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
