/** A sentence that is missing or wrong in a language. */
export interface Gap {
  /** Its place, as keys joined by dots. */
  readonly key: string;
  readonly problem: 'missing' | 'unknown' | 'placeholders' | 'plural';
  /** What the English words say there, or what is needed. */
  readonly detail: string;
}

type Sentence = string | Readonly<Record<string, string>>;

const isSentence = (value: unknown): value is Sentence =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && typeof (value as { other?: unknown }).other === 'string');

/** Every sentence by its keys; the forms of a plural are one sentence. */
function sentences(words: object, path = ''): readonly (readonly [key: string, sentence: Sentence])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    isSentence(value) ? [[`${path}${key}`, value] as const] : sentences(value as object, `${path}${key}.`),
  );
}

const placeholders = (sentence: Sentence): string =>
  [...new Set(JSON.stringify(sentence).match(/\{\w+\}/g))].toSorted().join(' ');
const shown = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : (sentence.other ?? ''));

/** Hints, and other names of things, are each language's own choice. */
const isOptional = (key: string): boolean => key.endsWith('.hint') || key.startsWith('finding.alsoCalled.');

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
  const source = new Map(sentences(english));
  const target = new Map(sentences(own));
  const missing = [...source].flatMap(([key, sentence]): readonly Gap[] =>
    target.has(key) || isOptional(key) ? [] : [{ key, problem: 'missing', detail: shown(sentence) }],
  );
  return [...missing, ...[...target].flatMap(([key, sentence]) => gapsIn(key, source.get(key), sentence, forms))];
}
