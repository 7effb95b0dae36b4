import { type Day, fill, isConclusion, type Known } from 'rules';
import { addressOf, relevant } from '../../address/address-of.ts';
import { dayInWords } from '../../context/day-in-words.ts';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';
import { pinnedInWords } from './pinned-in-words.ts';

interface PinnedNoticeProps {
  readonly context: PageContext;
  readonly edition: Day;
  readonly known: Known;
}

/** What the reader of a pinned link should know first: which edition's rules these are, and what today's rules say. */
export function PinnedNotice({ context, edition, known }: PinnedNoticeProps) {
  const { words, locale, base, builtOn } = context;
  const { pinned } = words.site;
  const { status, sentence, reason } = pinnedInWords(context, edition, known);
  const decision = status.kind === 'in-force' ? undefined : status.decision;
  const today = addressOf(context, relevant(known, decision?.asOf ?? builtOn));
  return (
    <div class="notice pinned" {...marks({ standing: status.kind })}>
      <p>
        {status.kind === 'other' ? <strong>{sentence}</strong> : sentence}
        {reason && ` ${fill(pinned.because, { reason })}`}
      </p>
      <p class="ways">
        <a href={today} {...marks({ step: true })}>
          {decision && !isConclusion(decision) ? pinned.toTodaysQuestion : pinned.toTodaysAnswer}
        </a>
        {status.kind === 'other' && (
          <a href={`${base}${locale}/changes/${status.since}/`}>
            {fill(pinned.whatChanged, { date: dayInWords(locale, status.since) })}
          </a>
        )}
      </p>
    </div>
  );
}
