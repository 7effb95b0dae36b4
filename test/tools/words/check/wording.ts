import type { Locale } from 'rules';
import type { Banned } from '../style/style.ts';
import { styles } from '../style/styles.ts';
import type { Text } from '../texts.ts';
import { type Fault, fits, isExcepted } from './fault.ts';

const escaped = (word: string): string => word.replaceAll(/[.+?()[\]{}|\\]/g, String.raw`\$&`);

/** Listed words, whole: `destek*` finds every word that begins so. Case is folded as the language does it. */
function listed({ not }: Banned, locale: Locale): RegExp {
  const words = not.map((word) => escaped(word.toLocaleLowerCase(locale)).replaceAll('*', String.raw`[\p{L}]*`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'u');
}

/** Finds the words that a language does not use. */
export function wordingFaults(locale: Locale, texts: readonly Text[]): readonly Fault[] {
  const { habits, terms } = styles[locale];
  return [...habits, ...terms].flatMap((banned) => {
    const words = listed(banned, locale);
    return texts.flatMap(({ key, text }) => {
      // Names that others use, and what people type into the search, may be wrong.
      if (key.startsWith('finding.alsoCalled.') || /^glossary\..*\.also$/.test(key)) return [];
      if ((banned.only && !fits(key, banned.only)) || isExcepted(key, banned.except)) return [];
      const [found] = (banned.pattern ? banned.pattern.exec(text) : words.exec(text.toLocaleLowerCase(locale))) ?? [];
      return found === undefined ? [] : [{ key, problem: `“${found}” → ${banned.say}`, detail: text }];
    });
  });
}
