import { execFileSync } from 'node:child_process';
import { type Locale, loadWords, locales, type SituationId, situations, usualStart } from 'rules';
import { pageRooms, roomsApart, type WordsFile } from '../background/words.ts';

/** The situations that most requests are about. */
const commonest = [
  'ea-licenses',
  'direct-licenses',
  'partner-licenses',
  'partner-azure',
] as const satisfies readonly SituationId[];

/** A file that WXT puts into the package. */
interface PackagedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** What the package contains in `words/<locale>.json`. */
export async function wordsForPackage(locale: Locale): Promise<WordsFile> {
  const { situationNames, situations: sentences, finding } = await loadWords(locale, ['site', 'machines']);
  const offered = commonest.map((id) => {
    const facts = Object.entries(situations[id]).filter(([fact]) => !(fact in usualStart));
    return { id, name: situationNames[id], facts: Object.fromEntries(facts) };
  });
  return {
    page: await loadWords(locale, pageRooms),
    apart: await loadWords(locale, roomsApart),
    situations: offered,
    finder: { finding, situations: sentences, situationNames },
  };
}

/** How a browser's extension folder spells a locale: `pt-BR` is `pt_BR` there. */
const folderName = (locale: string) => locale.replace('-', '_');

/** What the package contains for each locale: its words, and the name and description that browser and store show. */
export async function wordFiles(): Promise<readonly PackagedFile[]> {
  const files = locales.map(async (locale) => {
    const words = await wordsForPackage(locale);
    const { name, description, call } = words.page.extension;
    const listing = { name: { message: name }, description: { message: description }, call: { message: call } };
    return [
      { relativeDest: `words/${locale}.json`, contents: JSON.stringify(words) },
      { relativeDest: `_locales/${folderName(locale)}/messages.json`, contents: JSON.stringify(listing) },
    ];
  });
  return (await Promise.all(files)).flat();
}

/**
 * The same as they are now: a process of its own reads them again, because this one keeps the modules it has loaded.
 */
export const currentWordFiles = (): readonly PackagedFile[] =>
  JSON.parse(execFileSync(process.execPath, [import.meta.filename], { encoding: 'utf8', maxBuffer: 2 ** 26 }));

if (import.meta.main) console.log(JSON.stringify(await wordFiles()));
