import { isOptional, rooms, type Sentence, sentencesOf } from 'rules';
import type { Placed } from './check/fault.ts';
import { fileOf, wordsOrError } from './files.ts';
import { shown } from './sentences-by-key.ts';

/** A sentence that is missing or wrong in a language. */
export interface Gap {
  /** Its place, as keys joined by dots. */
  readonly key: string;
  readonly problem: 'missing' | 'unknown' | 'placeholders' | 'plural';
  /** The English words there, or the form that is needed. */
  readonly detail: string;
}

const placeholders = (sentence: Sentence): string =>
  [...new Set(JSON.stringify(sentence).match(/\{\w+\}/g))].toSorted().join(' ');

function faultsOfSentence(
  key: string,
  english: Sentence | undefined,
  own: Sentence,
  forms: readonly string[],
): readonly Gap[] {
  if (english === undefined) return isOptional(key) ? [] : [{ key, problem: 'unknown', detail: shown(own) }];
  const needed = placeholders(english);
  const missing = typeof english === 'string' ? [] : forms.filter((form) => typeof own === 'string' || !own[form]);
  return [
    ...(placeholders(own) === needed ? [] : [{ key, problem: 'placeholders', detail: needed || 'none' } as const]),
    ...(missing.length === 0 ? [] : [{ key, problem: 'plural', detail: missing.join(' ') } as const]),
  ];
}

/**
 * Everything that a language's words lack compared with the English ones, in the order of the English words.
 * @param forms the plural forms of the language
 */
export function gaps(english: object, own: object, forms: readonly string[]): readonly Gap[] {
  const source = new Map(sentencesOf(english));
  const target = new Map(sentencesOf(own));
  const missing = [...source].flatMap(([key, sentence]): readonly Gap[] =>
    target.has(key) || isOptional(key) ? [] : [{ key, problem: 'missing', detail: shown(sentence) }],
  );
  return [
    ...missing,
    ...[...target].flatMap(([key, sentence]) => faultsOfSentence(key, source.get(key), sentence, forms)),
  ];
}

/** A number for which a language needs a form of a plural, as `21`. */
export function exampleOf(locale: string, form: string): string {
  const rules = new Intl.PluralRules(locale);
  const numbers = [...Array(200).keys(), 1_000_000, 1.5];
  const example = numbers.find((number) => rules.select(number) === form);
  return example === undefined ? form : example.toLocaleString('en');
}

/** The problem in words. */
function problemOf({ problem, detail }: Gap, locale: string): string {
  if (problem === 'placeholders') return `placeholders: the English has ${detail}`;
  if (problem === 'unknown') return 'unknown: the English has no such key';
  if (problem === 'missing') return problem;
  const needed = detail.split(' ').map((form) => `“${form}” (${exampleOf(locale, form)})`);
  return `plural: needs ${needed.join(', ')}`;
}

/** Everything that a language's words lack compared with the English ones, room by room. */
export async function gapsIn(locale: string): Promise<readonly Placed[]> {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const found = await Promise.all(
    rooms.map(async (place) => {
      const [english, own] = await Promise.all([
        wordsOrError(fileOf('en', place)),
        wordsOrError(fileOf(locale, place)),
      ]);
      // The content of a file that cannot be read is not known.
      if (own.error !== undefined) return [];
      return gaps(english.words, own.words, forms).map((gap) => ({
        place,
        key: gap.key,
        problem: problemOf(gap, locale),
      }));
    }),
  );
  return found.flat();
}
