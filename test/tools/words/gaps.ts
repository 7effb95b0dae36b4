import { isOptional, type Sentence, sentencesOf } from 'rules';

/** A sentence that is missing or wrong in a language. */
export interface Gap {
  /** Its place, as keys joined by dots. */
  readonly key: string;
  readonly problem: 'missing' | 'unknown' | 'placeholders' | 'plural';
  /** What the English words say there, or what is needed. */
  readonly detail: string;
}

const placeholders = (sentence: Sentence): string =>
  [...new Set(JSON.stringify(sentence).match(/\{\w+\}/g))].toSorted().join(' ');
const shown = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : (sentence.other ?? ''));

function gapsIn(key: string, english: Sentence | undefined, own: Sentence, forms: readonly string[]): readonly Gap[] {
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
  return [...missing, ...[...target].flatMap(([key, sentence]) => gapsIn(key, source.get(key), sentence, forms))];
}
