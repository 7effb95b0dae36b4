import type { PageContext } from '../../context/page-context.ts';
import { Verdict } from '../../decision/Verdict.tsx';
import { type RowAnswer, statusInWords } from '../check/row-answer.ts';

interface StatusMarkProps extends Pick<RowAnswer, 'status'> {
  readonly context: PageContext;
  readonly outcome?: RowAnswer['outcome'] | undefined;
}

/** A verdict as on every other page, or a note that the row's question is open or the row could not be read. */
export function StatusMark({ context, status, outcome }: StatusMarkProps) {
  const word = statusInWords(context.words, status, outcome);
  if (status !== 'open' && status !== 'broken') return <Verdict verdict={{ id: status, word }} />;
  return (
    <span class="status" data-status={status}>
      {word}
    </span>
  );
}
