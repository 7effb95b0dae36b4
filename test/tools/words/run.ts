import { readFileSync, writeFileSync } from 'node:fs';
import { locales } from 'rules';
import { list } from './list.ts';
import { read } from './read.ts';
import { styleFile, withList } from './style/banned-list.ts';

/** Lists what is open in every language named, or in all of them: nothing ends the list early. */
async function listAll(wanted: readonly string[]): Promise<void> {
  for (const locale of wanted.length > 0 ? wanted : locales) if ((await list(locale)) > 0) process.exitCode = 1;
}

const [command = '', ...words] = process.argv.slice(2);
if (command === 'read') await read(words);
// Lists need no browser.
else if (command === 'pictures') await (await import('./pictures.ts')).takePictures(words);
else if (command === 'style') writeFileSync(styleFile, withList(readFileSync(styleFile, 'utf8')));
else await listAll(process.argv.slice(2));
