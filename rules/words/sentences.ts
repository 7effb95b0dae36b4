/** A sentence of a language: a text, or the forms of a plural. */
export type Sentence = string | Readonly<Record<string, string>>;

const isSentence = (value: unknown): value is Sentence =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && typeof (value as { other?: unknown }).other === 'string');

/** Every sentence of some words by its keys, joined by dots, in their order; the forms of a plural are one sentence. */
export function sentencesOf(words: object, path = ''): readonly (readonly [key: string, sentence: Sentence])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    isSentence(value) ? [[`${path}${key}`, value] as const] : sentencesOf(value as object, `${path}${key}.`),
  );
}

/** Whether each language decides for itself if it has this sentence: hints, and other names of things. */
export const isOptional = (key: string): boolean =>
  key.endsWith('.hint') || key.startsWith('finding.alsoCalled.') || /^glossary\.terms\..*\.also$/.test(key);
