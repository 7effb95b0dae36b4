import { rooms } from 'rules';
import { fileOf, wordsOrError } from './files.ts';
import { type Gap, gaps } from './gaps.ts';
import { exampleOf } from './plural-example.ts';

/** What is wrong, in words. */
function problemOf({ problem, detail }: Gap, locale: string): string {
  if (problem === 'placeholders') return `placeholders: the English has ${detail}`;
  if (problem === 'unknown') return 'unknown: the English has no such key';
  if (problem === 'missing') return problem;
  const needed = detail.split(' ').map((form) => `“${form}” (${exampleOf(locale, form)})`);
  return `plural: needs ${needed.join(', ')}`;
}

/** What a language’s words lack compared with the English ones, room by room. */
export async function gapsIn(locale: string) {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const found = await Promise.all(
    rooms.map(async (place) => {
      const [english, own] = await Promise.all([
        wordsOrError(fileOf('en', place)),
        wordsOrError(fileOf(locale, place)),
      ]);
      // What is in a file that cannot be read is not known.
      if (own.error !== undefined) return [];
      return gaps(english.words, own.words, forms).map((gap) => ({
        place: place as string,
        key: gap.key,
        problem: problemOf(gap, locale),
        detail: '',
      }));
    }),
  );
  return found.flat();
}
