import type { Reader } from '../../context/page-context.ts';
import { Verdict } from '../../decision/Verdict.tsx';
import type { Standing } from '../check/row-answer.ts';

/** A verdict as everywhere, or that a row's question is open, or that it could not be read. */
export const StandingMark = ({ reader, standing }: { readonly reader: Reader; readonly standing: Standing }) =>
  standing === 'open' || standing === 'broken' ? (
    <span class="standing" data-standing={standing}>
      {reader.words.bulk.standings[standing]}
    </span>
  ) : (
    <Verdict reader={reader} verdict={standing} />
  );
