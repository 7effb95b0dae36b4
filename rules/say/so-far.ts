import type { Conclusion } from '../decide/decide.ts';
import type { Known } from '../policy/facts.ts';
import { outcomeOf } from '../policy/outcomes/outcomes.ts';
import { startsRequest } from '../policy/steps.ts';
import type { GuideWords } from '../words/rooms.ts';
import { type SoFar, withStepsLeft } from './steps/steps-left.ts';

type Words = Pick<GuideWords, 'soFar'>;

/**
 * What the partner already has with the customer. Returns undefined while no relationship is known, and for an answer
 * that needs none.
 * @param isShown whether the relationship is read from the page on which the sentence is shown
 */
export function soFarOf(
  { outcome, stage, steps }: Pick<Conclusion, 'outcome' | 'stage' | 'steps'>,
  { relationship }: Known,
  { soFar }: Words,
  isShown: boolean,
): SoFar | undefined {
  if (!relationship || relationship === 'none' || !steps.some(startsRequest)) return undefined;
  const alone = (sentence: string): SoFar => ({ sentence, counts: false });
  if (relationship === 'pending') return alone(soFar.pending);
  if (relationship === 'admin-only') return alone(soFar[isShown ? 'admin-only-shown' : 'admin-only']);
  const supports = outcomeOf(outcome).part === 'supports';
  if (supports && stage === 'done' && relationship === 'reseller-with-admin') return alone(soFar[relationship]);
  const has = supports && relationship === 'admin-expired' ? relationship : isShown ? 'reseller-shown' : 'reseller';
  return { sentence: soFar[has], counts: true };
}

/** What the partner already has with the customer, and how many steps are left; see {@link soFarOf}. */
export function soFarInWords(
  conclusion: Pick<Conclusion, 'outcome' | 'stage' | 'steps'>,
  known: Known,
  words: Words,
  locale: string,
  isShown: boolean,
): string | undefined {
  const found = soFarOf(conclusion, known, words, isShown);
  const left = conclusion.steps.filter(({ done }) => !done).length;
  return found && withStepsLeft(found, left, words.soFar.left, locale);
}
