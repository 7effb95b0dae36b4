import { readFileSync, writeFileSync } from 'node:fs';
import { inPreparation, locales } from 'rules';
import { englishNameOf } from './english-name.ts';
import { list } from './list.ts';
import { read } from './read.ts';
import { Refusal } from './refusal.ts';
import { isMeant, sources } from './source.ts';
import { start } from './start.ts';
import { styleFile, withList } from './style/banned-list.ts';
import { usage } from './usage.ts';

/** Lists what is open in every language named, or in all of them: nothing ends the list early. */
async function listAll(words: readonly string[]): Promise<void> {
  const all = await sources();
  const rooms = words.filter((word) => all.some((source) => isMeant(source, [word])));
  const tags = words.filter((word) => !rooms.includes(word));
  const unknown = tags.find((tag) => englishNameOf(tag) === undefined);
  if (unknown !== undefined) throw new Refusal(`There is no language, room, or key ‘${unknown}’.\n\n${usage}`);
  for (const locale of tags.length > 0 ? tags : [...locales, ...inPreparation])
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
