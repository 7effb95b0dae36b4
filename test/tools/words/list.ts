import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { hasWords, readingsOf } from 'rules';
import { englishBefore } from './before.ts';
import { fileOf, root } from './files.ts';
import { type Finding, findingsIn, isMissing, isUntranslated } from './findings.ts';
import { entriesLacking } from './lacks.ts';
import { notesFor, notesOn } from './notes.ts';
import { shown } from './sentences-by-key.ts';
import { isMeant, type Source, sources } from './source.ts';
import { stale } from './stale.ts';

const isPage = (place: string): boolean => place.endsWith('.mdx');
const indented = (text: string): string => `    ${text.replaceAll('\n', '\n    ')}`;

/** The heading for a room or page: its file, and the places where its words appear. */
function heading(locale: string, place: string): string {
  const file = fileOf(locale, place);
  const name = `\n${relative(root, file)}${existsSync(file) ? '' : ' (missing)'}`;
  return isPage(place) ? name : `${name}: ${notesOn(place).room.replace(', in English', '')}`;
}

/** The notes about a sentence of a room, one line for each. */
const noted = (place: string, key: string): readonly string[] =>
  isPage(place) ? [] : notesFor(notesOn(place), key).map((note) => indented(`note: ${note}`));

/** The lines about a sentence: its problems, the English sentence, and the language's own. */
function told(finding: Finding): string {
  const { place, key, problems, english, own } = finding;
  const isOwn = !isMissing(finding) && !isUntranslated(finding);
  const source = english ?? (isOwn ? undefined : own);
  return [
    `  ${key === place ? 'the page' : key}: ${problems.join('; ')}`,
    ...(source ? [indented(`English: ${source}`)] : []),
    ...(own && isOwn ? [indented(`yours: ${own}`)] : []),
    ...noted(place, key),
  ].join('\n');
}

/**
 * Lists the sentences and pages whose English has changed since they were read. If the history does not have the
 * English that was read, they are called unread: they are new, or were read before they were committed.
 */
async function listStale(locale: string, all: readonly Source[]) {
  if (!hasWords(locale)) return { outdated: 0, unread: 0 };
  const readings = await readingsOf(locale);
  const there = all.filter(({ place }) => existsSync(fileOf(locale, place)));
  // Before the first reading, everything has to be read, so nothing is listed.
  const open = readings.english.size === 0 ? [] : stale(there, readings);
  let unread = 0;
  for (const [place, sentences] of Map.groupBy(open, ({ place }) => place)) {
    console.log(heading(locale, place));
    const before = await englishBefore(place, sentences, readings);
    for (const { key, english } of sentences) {
      const then = before.get(key);
      if (then === undefined) unread += 1;
      console.log(`  ${isPage(place) ? 'the page' : key}: ${then === undefined ? 'unread' : 'stale'}`);
      if (isPage(place)) {
        if (then) console.log(indented(`git diff ${shown(then)} -- ${relative(root, fileOf('en', place))}`));
        continue;
      }
      if (then) console.log(indented(`was: ${shown(then)}`));
      console.log([indented(`now: ${shown(english)}`), ...noted(place, key)].join('\n'));
    }
  }
  return { outdated: open.length - unread, unread };
}

/**
 * Lists everything that is open in a language: in all of it, or in some rooms, pages, or keys. Returns how much of it
 * has to be done before a build.
 */
export async function list(locale: string, wanted: readonly string[] = []): Promise<number> {
  const isWanted = (each: Pick<Source, 'place' | 'key'>) => wanted.length === 0 || isMeant(each, wanted);
  const findings = (await findingsIn(locale)).filter(isWanted);
  for (const [place, found] of Map.groupBy(findings, ({ place }) => place)) {
    console.log(heading(locale, place));
    for (const finding of found) console.log(told(finding));
  }
  const entries = wanted.length === 0 ? entriesLacking(locale) : [];
  if (entries.length > 0) console.log(['\nOther files', ...entries.map((entry) => `  missing: ${entry}`)].join('\n'));
  const { outdated, unread } = await listStale(locale, (await sources()).filter(isWanted));
  const missing = findings.filter(isMissing).length;
  const same = findings.filter(isUntranslated).length;
  const counts = {
    missing: missing + entries.length,
    untranslated: same,
    'to correct': findings.length - missing - same,
    stale: outdated,
    unread,
  };
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  const said = parts.map(([what, count]) => `${count.toLocaleString('en')} ${what}`).join(', ') || 'complete';
  console.log(`${[locale, ...wanted].join(' ')}: ${said}`);
  return findings.length + entries.length;
}
