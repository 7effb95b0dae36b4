import { type Day, type Decision, fill, isConclusion, type Known } from 'rules';
import { dayInWords } from '../context/day-in-words.ts';
import type { PageContext } from '../context/page-context.ts';
import { type Standing, standing } from './pinned-vs-today.ts';

/** How a pinned state stands today, in sentences. */
export interface PinnedWords {
  readonly standing: Standing;
  readonly sentence: string;
  /** Why the answer is another one today. */
  readonly reason?: string;
}

/** An answer by verdict and title; a question as it is asked. */
const inShort = ({ words }: PageContext, decision: Decision): string =>
  isConclusion(decision)
    ? fill(words.site.state.outcomeTitle, {
        verdict: words.verdicts[decision.verdict],
        title: words.outcomes[decision.outcome].title,
      })
    : words.facts[decision.ask].question;

function sentenceFor(context: PageContext, stands: Standing, edition: string): string {
  const { words, locale } = context;
  const { pinned } = words.site;
  if (stands.kind === 'in-force') return fill(pinned.inForce, { edition });
  const { decision } = stands;
  if (stands.kind === 'other') {
    const since = dayInWords(locale, stands.since);
    const now = inShort(context, decision);
    return fill(isConclusion(decision) ? pinned.otherAnswer : pinned.otherQuestion, { edition, since, now });
  }
  if (!isConclusion(decision)) return fill(pinned.sameQuestion, { edition });
  if (stands.parts.length === 0) return fill(pinned.same, { edition });
  const parts = stands.parts.map((part) => words.history.parts[part]).join(' · ');
  return fill(pinned.sameButDetails, { edition, parts });
}

/** Whether what a link is pinned to still holds, and what holds instead, since when and why. */
export function pinnedInWords(context: PageContext, edition: Day, known: Known): PinnedWords {
  const stands = standing(context, edition, known);
  const sentence = sentenceFor(context, stands, dayInWords(context.locale, edition));
  if (stands.kind !== 'other' || !isConclusion(stands.decision)) return { standing: stands, sentence };
  return { standing: stands, sentence, reason: context.words.rows[stands.decision.row] };
}
