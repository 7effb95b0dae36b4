import type { PageContext } from '../../context/page-context.ts';
import { Verdict } from '../../decision/Verdict.tsx';
import type { RowStatus } from '../check/row-answer.ts';

/** A verdict as on every other page, or a note that the row's question is open or the row could not be read. */
export const StatusMark = ({ context, status }: { readonly context: PageContext; readonly status: RowStatus }) =>
  status === 'open' || status === 'broken' ? (
    <span class="status" data-status={status}>
      {context.words.bulk.statuses[status]}
    </span>
  ) : (
    <Verdict context={context} verdict={status} />
  );
