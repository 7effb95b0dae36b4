import type { Locale } from '../words/locale.ts';
import { wordsIn } from './words-in.ts';

/** Something that can be found by its title and its words. */
export interface Findable {
  readonly title: string;
  /** Four lists of words: its names, its situation, its text, and other names of things in the text. */
  readonly words: readonly (readonly string[])[];
}

/** The weight of a word in each of the lists. */
const weights = [6, 3, 1, 0.5];

/**
 * The likeness of a word to a typed one with another ending; less if something has the typed word itself.
 */
const otherEnding = { likely: 0.4, unlikely: 0.05 };

/** The fit from which a thing counts as having a word. */
const enough = 0.2;

/** The number of letters that two words share at their beginning. */
function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

/**
 * The likeness of a word to a typed one, up to 1: for the same word, one that is not fully typed yet, or the same
 * with another ending.
 */
function likeness(typed: string, word: string, ending: number): number {
  if (typed === word) return 1;
  const same = shared(typed, word);
  if (same === typed.length) return same === 1 ? ending / 10 : 0.5 + (0.4 * same) / word.length;
  const ends = Math.max(typed.length, word.length) - same;
  return same >= 4 && ends <= same ? ending : 0;
}

/** The fit of each thing with one typed word: that of its best word, by likeness and weight. */
function fits(things: readonly Findable[], typed: string): readonly number[] {
  const isKnown = things.some(({ words }) => words.some((list) => list.includes(typed)));
  const ending = isKnown ? otherEnding.unlikely : otherEnding.likely;
  const fit = (list: readonly string[], at: number) =>
    Math.max(0, ...list.map((word) => likeness(typed, word, ending))) * (weights[at] ?? 0);
  return things.map(({ words }) => Math.max(0, ...words.map(fit)));
}

/**
 * The things that have most of the words of a text, the best first; a thing with this text as its title comes first. A
 * rare word counts more than one that most things have, and a word that nothing has does not count.
 */
export function find<Thing extends Findable>(things: readonly Thing[], locale: Locale, text: string): readonly Thing[] {
  const typed = wordsIn(locale, text);
  const columns = typed.map((word) => fits(things, word)).filter((column) => column.some((fit) => fit >= enough));
  const rarity = columns.map((column) => Math.log(1 + things.length / column.filter((fit) => fit >= enough).length));
  const isTitle = ({ title }: Findable) => wordsIn(locale, title).join(' ') === typed.join(' ');
  const found = things.map((thing, at) => ({
    thing,
    met: columns.filter((column) => (column[at] ?? 0) >= enough).length,
    score: columns.reduce((sum, column, of) => sum + (column[at] ?? 0) * (rarity[of] ?? 0), 0),
  }));
  const most = Math.max(1, ...found.map(({ met }) => met));
  return found
    .filter(({ met }) => met === most)
    .toSorted((one, other) => other.score - one.score)
    .map(({ thing }) => thing)
    .toSorted((one, other) => Number(isTitle(other)) - Number(isTitle(one)));
}
