import type { Rooms } from '../words/rooms.ts';

/** Other names of things, as readers search for them. */
export type FindingWords = Pick<Rooms['machines'], 'finding'>;

const names = (list: string): readonly string[] => list.split(',').map((name) => name.trim());
const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Japanese has no spaces: a name in katakana ends where other letters begin, one in kanji or hiragana anywhere. */
const katakana = '\\p{Script=Katakana}ー';
const bounds = (letter = ''): string =>
  /[\p{Script=Han}\p{Script=Hiragana}]/u.test(letter)
    ? '(?:)'
    : new RegExp(`[${katakana}]`, 'u').test(letter)
      ? `[${katakana}]`
      : '\\p{L}';

/** The number of times the text contains the name: an abbreviation as a whole word, others also with an ending. */
function mentions(text: string, name: string): number {
  const [first, last] = [bounds(name.at(0)), bounds(name.at(-1))];
  const before = first === '(?:)' ? '' : `(?<!${first})`;
  const isWhole = name === name.toUpperCase() && last !== '(?:)';
  const pattern = new RegExp(`${before}${quoted(name)}${isWhole ? `(?!${last})` : ''}`, isWhole ? 'gu' : 'giu');
  return text.match(pattern)?.length ?? 0;
}

/**
 * The other names of everything a text mentions: readers may search for them although the text does not contain them.
 * @param times how often the text has to mention it
 */
export const alsoCalled = ({ finding }: FindingWords, text: string, times = 1): string =>
  Object.values(finding.alsoCalled)
    .map((group) => names(group).map((name) => ({ name, said: mentions(text, name) })))
    .filter((group) => group.reduce((sum, { said }) => sum + said, 0) >= times)
    .map((group) => group.flatMap(({ name, said }) => (said > 0 ? [] : [name])).join(', '))
    .filter(Boolean)
    .join(', ');

/**
 * The names that a text has only with an ending, without that ending: not every search knows all endings of a language.
 */
export const withoutEndings = ({ finding }: FindingWords, text: string): string =>
  Object.values(finding.alsoCalled)
    .flatMap(names)
    .filter((name) => mentions(text, name) > 0 && !new RegExp(`(?<!\\p{L})${quoted(name)}(?!\\p{L})`, 'iu').test(text))
    .join(', ');
