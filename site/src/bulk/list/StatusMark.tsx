import type { PageContext } from '../../context/page-context.ts';
import { Verdict } from '../../decision/Verdict.tsx';
import type { RowStatus } from '../check/row-answer.ts';

/** A verdict as everywhere, or that a row's question is open, or that it could not be read. */
export const StatusMark = ({ context, status }: { readonly context: PageContext; readonly status: RowStatus }) =>
  status === 'open' || status === 'broken' ? (
    <span class="status" data-status={status}>
      {context.words.bulk.statuses[status]}
    </span>
  ) : (
    <Verdict context={context} verdict={status} />
  );
