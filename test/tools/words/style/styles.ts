import type { Locale } from 'rules';
import { english } from './english.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import type { Style } from './style.ts';
import { turkish } from './turkish.ts';

/** What the sentences of each language are checked for. */
export const styles: Readonly<Record<Locale, Style>> = {
  en: english,
  tr: turkish,
  de: german,
  ja: japanese,
};

/** What the sentences of a language are checked for; undefined while it has no style. */
export const styleOf = (locale: string): Style | undefined =>
  Object.hasOwn(styles, locale) ? styles[locale as Locale] : undefined;
