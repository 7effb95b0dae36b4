import { type CheckedFact, type CheckInWords, fill, type OutcomeId, outcomeOfFailedCheck, verdictInWords } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import { type CheckAnswering, CheckAnswers } from './CheckAnswers.tsx';
import { MarketCheck } from './MarketCheck.tsx';

interface StandOutsProps extends CheckAnswering {
  readonly checks: readonly CheckInWords[];
  /** A warning that is due soon. */
  readonly urgent: string | undefined;
}

const otherwise: Readonly<Partial<Record<CheckedFact, OutcomeId>>> = outcomeOfFailedCheck;

/** Whether a check could change the answer, or has. */
export const standsOut = ({ decides, state }: CheckInWords): boolean =>
  decides !== undefined && (state.id === 'open' || state.id === 'failed');

/** What could change the answer, in one box. */
export function StandOuts({ checks, urgent, ...answering }: StandOutsProps) {
  const { words } = useLanguage();
  if (checks.length === 0 && !urgent) return null;
  return (
    <div class="stand-outs">
      {urgent && <p>{urgent}</p>}
      {checks.map((check) => {
        const other = otherwise[check.fact];
        return (
          <div key={check.fact} class="stand-out">
            {check.fact === 'market' ? (
              <MarketCheck check={check} {...answering} />
            ) : (
              <CheckAnswers check={check} {...answering} />
            )}
            <p class="soft">
              {check.state.id === 'failed'
                ? words.parts.decides
                : other && fill(words.parts.otherwise, { verdict: verdictInWords(words, other).word })}
            </p>
          </div>
        );
      })}
    </div>
  );
}
