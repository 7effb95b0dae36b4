import { existsSync, readFileSync } from 'node:fs';
import { hasWords, rooms } from 'rules';
import { searchTerms } from '../../site/search/search-terms.ts';
import type { Placed } from './check/fault.ts';
import { fileOf, helpPages, wordsOrError } from './files.ts';
import { styleOf } from './style/styles.ts';

/** The faults of the file of a room as a whole. */
async function fileFaults(locale: string, room: string): Promise<readonly string[]> {
  const file = fileOf(locale, room);
  if (!existsSync(file)) return [];
  const { error } = await wordsOrError(file);
  const typed = locale === 'en' || readFileSync(file, 'utf8').trimEnd().endsWith(`} satisfies Rooms['${room}'];`);
  return [
    ...(error === undefined ? [] : [`cannot be read: ${error}`]),
    ...(typed ? [] : [`has to end with: } satisfies Rooms['${room}'];`]),
  ];
}

/** The faults of whole files of a language: rooms that cannot be read, help pages that do not exist. */
export async function filesLacking(locale: string): Promise<readonly Placed[]> {
  const inRooms = await Promise.all(
    rooms.map(async (place) =>
      (await fileFaults(locale, place)).map((problem) => ({ place, key: 'the file', problem })),
    ),
  );
  const pages = helpPages('en')
    .filter((place) => !existsSync(fileOf(locale, place)))
    .map((place) => ({ place, key: place, problem: 'missing' }));
  return [...inRooms.flat(), ...pages];
}

/** The files in which a language has no entry yet. */
export const entriesLacking = (locale: string): readonly string[] => [
  ...(hasWords(locale) ? [] : [`'${locale}' in rules/words/locale.ts`]),
  ...(styleOf(locale) ? [] : [`'${locale}' in test/tools/words/style/styles.ts`]),
  ...(Object.hasOwn(searchTerms, locale) ? [] : [`terms for '${locale}' in test/site/search/search-terms.ts`]),
];
