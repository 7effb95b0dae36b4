import { type Day, type Decision, fill, isConclusion, type Known, verdictInWords } from 'rules';
import { dayInWords } from '../../context/day-in-words.ts';
import type { PageContext } from '../../context/page-context.ts';
import { type PinnedStatus, pinnedStatus } from './pinned-vs-today.ts';

/** What today's rules say about a pinned state, in sentences. */
export interface PinnedWords {
  readonly status: PinnedStatus;
  readonly sentence: string;
  /** Why the answer is different today. */
  readonly reason?: string;
}

/** An answer by verdict and title; a question as it is asked. */
const inShort = ({ words }: PageContext, decision: Decision): string =>
  isConclusion(decision)
    ? fill(words.site.state.outcomeTitle, {
        verdict: verdictInWords(words, decision.outcome).word,
        title: words.outcomes[decision.outcome].title,
      })
    : words.facts[decision.ask].question;

function sentenceFor(context: PageContext, status: PinnedStatus, edition: string): string {
  const { words, locale } = context;
  const { pinned } = words.site;
  if (status.kind === 'in-force') return fill(pinned.inForce, { edition });
  const { decision } = status;
  if (status.kind === 'other') {
    const since = dayInWords(locale, status.since);
    const now = inShort(context, decision);
    return fill(isConclusion(decision) ? pinned.otherAnswer : pinned.otherQuestion, { edition, since, now });
  }
  if (!isConclusion(decision)) return fill(pinned.sameQuestion, { edition });
  if (status.parts.length === 0) return fill(pinned.same, { edition });
  const parts = status.parts.map((part) => words.history.parts[part]).join(' · ');
  return fill(pinned.sameButDetails, { edition, parts });
}

/** Whether what a link is pinned to still applies, and what applies instead, since when and why. */
export function pinnedInWords(context: PageContext, edition: Day, known: Known): PinnedWords {
  const status = pinnedStatus(context, edition, known);
  const sentence = sentenceFor(context, status, dayInWords(context.locale, edition));
  if (status.kind !== 'other' || !isConclusion(status.decision)) return { status, sentence };
  return { status, sentence, reason: context.words.rows[status.decision.row] };
}
