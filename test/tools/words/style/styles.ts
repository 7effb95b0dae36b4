import type { Locale } from 'rules';
import { english } from './english.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import type { Style } from './style.ts';
import { turkish } from './turkish.ts';

/** The style by which the sentences of each language are checked. */
export const styles: Readonly<Record<Locale, Style>> = {
  en: english,
  tr: turkish,
  de: german,
  ja: japanese,
};

/** The style by which the sentences of a language are checked; undefined while it has none. */
export const styleOf = (locale: string): Style | undefined =>
  Object.hasOwn(styles, locale) ? styles[locale as Locale] : undefined;
