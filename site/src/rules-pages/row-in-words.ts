import { comma, fill, type OutcomeId, type RowChange, type Rule } from 'rules';
import type { SiteWords } from '../context/words.ts';

const certaintiesOf = (words: SiteWords, locale: string, rules: readonly Rule[]): string =>
  [...new Set(rules.map(({ certainty = 'documented' }) => words.certainties[certainty].label))].join(comma(locale));

/** The change of a row between two days, in a sentence. */
export function rowInWords(words: SiteWords, locale: string, difference: RowChange): string {
  const { row, before, after, ended, begun, goesOn } = difference;
  const titles = (outcomes: readonly OutcomeId[]) => outcomes.map((id) => words.outcomes[id].title).join(' / ');
  const values = { row, before: titles(before), after: titles(after) };
  const { changes } = words.policy;
  if (ended.length === 0) return fill(goesOn ? changes['row-widened'] : words.history['row-new'], values);
  if (begun.length === 0) return fill(goesOn ? changes['row-narrowed'] : words.history['row-gone'], values);
  if (values.before !== values.after) return fill(words.history['row-changed'], values);
  const [sureBefore, sureAfter] = [certaintiesOf(words, locale, ended), certaintiesOf(words, locale, begun)];
  if (sureBefore === sureAfter) return fill(changes['row-kept-sources'], values);
  return fill(changes['row-kept'], { ...values, before: sureBefore, certainty: sureAfter });
}
