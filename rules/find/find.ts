import type { Locale } from '../words/locale.ts';
import { wordsIn } from './words-in.ts';

/** Something that can be found: by its title, and by words of which those that name it come first. */
export interface Findable {
  readonly title: string;
  /** Its names, what is said of its situation, its text, other names of what the text mentions. */
  readonly words: readonly (readonly string[])[];
}

/** How much a word counts by the list that it is in. */
const weights = [6, 3, 1, 0.5];

/** How like a word with another ending is to the one that was typed; where something has that one, it is hardly meant. */
const otherEnding = { likely: 0.4, unlikely: 0.05 };

/** From which fit on a thing counts as having a word. */
const enough = 0.2;

/** How many letters at their beginning two words have in common. */
function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

/**
 * How like a word is to one that was typed, up to 1: the same word, one that is not typed to its end yet, or the same
 * with another ending.
 */
function likeness(typed: string, word: string, ending: number): number {
  if (typed === word) return 1;
  const same = shared(typed, word);
  if (same === typed.length) return same === 1 ? ending / 10 : 0.5 + (0.4 * same) / word.length;
  const ends = Math.max(typed.length, word.length) - same;
  return same >= 4 && ends <= same ? ending : 0;
}

/** How well each thing fits one word that was typed: by the best of its own words and what that counts. */
function fits(things: readonly Findable[], typed: string): readonly number[] {
  const isKnown = things.some(({ words }) => words.some((list) => list.includes(typed)));
  const ending = isKnown ? otherEnding.unlikely : otherEnding.likely;
  const fit = (list: readonly string[], at: number) =>
    Math.max(0, ...list.map((word) => likeness(typed, word, ending))) * (weights[at] ?? 0);
  return things.map(({ words }) => Math.max(0, ...words.map(fit)));
}

/**
 * What a text finds: the things that have most of its words, the best first; one whose title it is before all others. A
 * rare word counts more than one that most things have, and a word that nothing has does not count at all.
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
