import type { Locale } from './locale.ts';

/**
 * The language's own name, capitalized as at the beginning of a sentence. Separate from `locale.ts`: most scripts need
 * only the tags.
 */
export function localeName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
