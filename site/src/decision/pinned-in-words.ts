import { type Day, type Decision, fill, isConclusion, type Known } from 'rules';
import { dayInWords } from '../context/day-in-words.ts';
import type { Reader } from '../context/page-context.ts';
import { type Standing, standing } from './pinned-vs-today.ts';

/** How a pinned state stands today, in sentences. */
export interface PinnedWords {
  readonly standing: Standing;
  readonly sentence: string;
  /** Why the answer is another one today. */
  readonly reason?: string;
}

/** An answer by verdict and title; a question as it is asked. */
const inShort = ({ words }: Reader, decision: Decision): string =>
  isConclusion(decision)
    ? fill(words.site.state.outcomeTitle, {
        verdict: words.verdicts[decision.verdict],
        title: words.outcomes[decision.outcome].title,
      })
    : words.facts[decision.ask].question;

function sentenceFor(reader: Reader, stands: Standing, edition: string): string {
  const { words, locale } = reader;
  const { pinned } = words.site;
  if (stands.kind === 'in-force') return fill(pinned.inForce, { edition });
  const { decision } = stands;
  if (stands.kind === 'other') {
    const since = dayInWords(locale, stands.since);
    const now = inShort(reader, decision);
    return fill(isConclusion(decision) ? pinned.otherAnswer : pinned.otherQuestion, { edition, since, now });
  }
  if (!isConclusion(decision)) return fill(pinned.sameQuestion, { edition });
  if (stands.parts.length === 0) return fill(pinned.same, { edition });
  const parts = stands.parts.map((part) => words.history.parts[part]).join(' · ');
  return fill(pinned.sameButDetails, { edition, parts });
}

/** Whether what a link is pinned to still holds, and what holds instead, since when and why. */
export function pinnedInWords(reader: Reader, edition: Day, known: Known): PinnedWords {
  const stands = standing(reader, edition, known);
  const sentence = sentenceFor(reader, stands, dayInWords(reader.locale, edition));
  if (stands.kind !== 'other' || !isConclusion(stands.decision)) return { standing: stands, sentence };
  return { standing: stands, sentence, reason: reader.words.rows[stands.decision.row] };
}
