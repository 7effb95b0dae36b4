import { type Day, fill, isConclusion, type Known } from 'rules';
import { addressOf, relevant } from '../address/address-of.ts';
import { dayInWords } from '../context/day-in-words.ts';
import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';
import { pinnedInWords } from './pinned-in-words.ts';

interface Props {
  readonly context: PageContext;
  readonly edition: Day;
  readonly known: Known;
}

/** What the reader of a pinned link should know first: whose rules these are, and what today's say. */
export function PinnedNotice({ context, edition, known }: Props) {
  const { words, locale, base, builtOn } = context;
  const { pinned } = words.site;
  const { standing, sentence, reason } = pinnedInWords(context, edition, known);
  const decision = standing.kind === 'in-force' ? undefined : standing.decision;
  const today = addressOf(context, relevant(known, decision?.asOf ?? builtOn));
  return (
    <div class="notice pinned" {...marks({ standing: standing.kind })}>
      <p>
        {standing.kind === 'other' ? <strong>{sentence}</strong> : sentence}
        {reason && ` ${fill(pinned.because, { reason })}`}
      </p>
      <p class="ways">
        <a href={today} {...marks({ step: true })}>
          {decision && !isConclusion(decision) ? pinned.toTodaysQuestion : pinned.toTodaysAnswer}
        </a>
        {standing.kind === 'other' && (
          <a href={`${base}${locale}/changes/${standing.since}/`}>
            {fill(pinned.whatChanged, { date: dayInWords(locale, standing.since) })}
          </a>
        )}
      </p>
    </div>
  );
}
