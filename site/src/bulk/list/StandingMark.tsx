import type { PageContext } from '../../context/page-context.ts';
import { Verdict } from '../../decision/Verdict.tsx';
import type { Standing } from '../check/row-answer.ts';

/** A verdict as everywhere, or that a row's question is open, or that it could not be read. */
export const StandingMark = ({ context, standing }: { readonly context: PageContext; readonly standing: Standing }) =>
  standing === 'open' || standing === 'broken' ? (
    <span class="standing" data-standing={standing}>
      {context.words.bulk.standings[standing]}
    </span>
  ) : (
    <Verdict context={context} verdict={standing} />
  );
