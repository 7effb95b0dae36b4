import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasWords, locales, type Reading, type ReadingKind, type Readings, readDigest, readingsOf, today } from 'rules';
import { root } from './files.ts';
import { type Finding, findingsIn, isMissing, isUntranslated } from './findings.ts';
import { Refusal } from './refusal.ts';
import { isMeant, type Source, sources } from './source.ts';
import { stale } from './stale.ts';

/**
 * The readings after some sentences were read, or all of them when none are named, which is a reading of the language.
 */
export function readMore(
  all: readonly Source[],
  before: Readings,
  wanted: readonly string[],
  reading: Reading,
): Readings {
  const still = new Set(stale(all, before));
  const known = all.filter((source) => !still.has(source) || wanted.length === 0 || isMeant(source, wanted));
  const others = before.readings.filter(({ day, kind }) => day !== reading.day || kind !== reading.kind);
  // The digest of a sentence that has changed since stays, so that the English of that time can be found.
  const changed = wanted.length === 0 ? [] : before.english;
  return {
    readings: wanted.length === 0 ? [...others, reading] : before.readings,
    english: new Set([...known.map(({ key, english }) => readDigest(key, english)), ...changed]),
  };
}

/**
 * The findings that have to be translated before they can be read: among the named ones, or all when none are named.
 */
export const notYet = (findings: readonly Finding[], wanted: readonly string[]): readonly Finding[] =>
  findings.filter(
    (each) => (isMissing(each) || isUntranslated(each)) && (wanted.length === 0 || isMeant(each, wanted)),
  );

/** Digests in a line of the file. */
const inLine = 12;

function inFile({ readings, english }: Readings): string {
  const digests = [...english].toSorted();
  const lines = Array.from({ length: Math.ceil(digests.length / inLine) }, (_, line) =>
    digests.slice(line * inLine, (line + 1) * inLine).join(' '),
  );
  return [
    '/** Written by `npm run words -- read`. */',
    'export const read = `',
    ...readings.map(({ day, kind }) => `${day} ${kind}`),
    ...lines,
    '`;',
    '',
  ].join('\n');
}

const kinds: Readonly<Record<string, ReadingKind>> = { '--translated': 'translated', '--on-screen': 'on-screen' };

/** Notes that sentences of a language were translated, or read again, against today's English. */
export async function read([locale = '', ...words]: readonly string[]): Promise<void> {
  if (!hasWords(locale))
    throw new Refusal(`There is no language ${locale}: npm run words -- read <language> [rooms or keys]`);
  const [source] = locales;
  const all = locale === source ? [] : await sources();
  const wanted = words.filter((word) => !word.startsWith('--'));
  const unknown = wanted.find((each) => !all.some((source) => isMeant(source, [each])));
  if (unknown !== undefined) throw new Refusal(`No room, page or sentence is called ${unknown}.`);
  // A reading says that all sentences were read: it cannot be one of English.
  const open = locale === source ? [] : notYet(await findingsIn(locale), wanted);
  if (open.length > 0)
    throw new Refusal(
      `${locale}: ${open.length} sentences and pages are missing or untranslated. Translate them first: npm run words -- ${[locale, ...wanted].join(' ')} lists them.`,
    );
  const kind = words.map((word) => kinds[word]).find((each) => each !== undefined) ?? 'reread';
  const after = readMore(all, await readingsOf(locale), wanted, { day: today(), kind });
  const file = join(root, `rules/words/read/${locale}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, inFile(after));
  const read = all.length > 0 ? ` of ${all.length - stale(all, after).length} of ${all.length}` : '';
  console.log(`${locale}: reading${read} noted`);
}
