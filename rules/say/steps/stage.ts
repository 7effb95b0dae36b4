import type { Conclusion } from '../../decide/decide.ts';
import type { Known } from '../../policy/facts.ts';
import { outcomeOf } from '../../policy/outcomes/outcomes.ts';
import type { GuideWords } from '../../words/rooms.ts';

/** The title and sentence of an answer: those of its outcome, or those of its stage, for an answer about support. */
export function titleAndSentence(
  { outcome, stage, steps }: Conclusion,
  { relationship }: Known,
  { outcomes, support }: Pick<GuideWords, 'outcomes' | 'support'>,
): { readonly title: string; readonly answer: string } {
  const own = outcomes[outcome];
  if (outcomeOf(outcome).part !== 'supports') return own;
  const isTwice = steps.some(({ id }) => id === 'request-gdap');
  switch (stage) {
    case 'wait':
      return support[isTwice ? 'wait' : 'wait-once'];
    case 'permission':
      return support[relationship === 'admin-expired' ? 'renew' : 'permission'];
    case 'done':
      return support[isTwice ? 'done' : 'done-once'];
    default:
      if (relationship === 'admin-only') return { ...own, ...support['ask-permitted'] };
      return isTwice ? own : { ...own, ...support['ask-once'] };
  }
}
