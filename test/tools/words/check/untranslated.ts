import { isOptional } from 'rules';
import { names, namesAlone } from '../style/names.ts';
import { styleOf } from '../style/styles.ts';
import { pageOf, type Text } from '../texts.ts';
import { isExcepted } from './fault.ts';

/** Names, the longest first, abbreviations such as UTF-8, and placeholders. */
const notWords = new RegExp(
  [
    ...[...names, ...namesAlone].toSorted((a, b) => b.length - a.length).map((name) => `(?<!\\p{L})${name}(?!\\p{L})`),
    String.raw`(?<!\p{L})[A-Z\d][A-Z\d-]+(?!\p{L})`,
    String.raw`\{\w+\}`,
  ].join('|'),
  'gu',
);

const hasWord = (text: string): boolean => /\p{L}/u.test(text.replaceAll(notWords, ' '));

/** Other names of things, which people may well use in English. */
const isOtherName = (key: string): boolean => isOptional(key) && !key.endsWith('.hint');

/**
 * The texts that are still the English ones. Names, numbers, and placeholders alone are the same in every language; where
 * words are rightly the same, the style of the language says so.
 */
export function untranslated(locale: string, english: readonly Text[], own: readonly Text[]): readonly Text[] {
  const source = new Map(english.map(({ key, text }) => [key, text]));
  // Parts of a page are compared with all of its English ones: a translation can have more or fewer.
  const pages = new Set(english.map(({ key, text }) => `${pageOf(key)} ${text}`));
  const style = styleOf(locale);
  return own.filter(({ key, text }) => {
    const page = pageOf(key);
    const same =
      page === undefined
        ? text === (source.get(key) ?? source.get(key.replace(/\.\w+$/, '.other')))
        : pages.has(`${page} ${text}`);
    const isRight = style?.same?.includes(text) || isExcepted(key, style?.except.same);
    return same && hasWord(text) && !isOtherName(key) && !isRight;
  });
}
