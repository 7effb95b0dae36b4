import type { GuideCheck } from '../../background/guide/guide-checks.ts';
import { type CheckAnswering, CheckAnswers } from './CheckAnswers.tsx';
import { MarketCheck } from './MarketCheck.tsx';

interface StandOutsProps extends CheckAnswering {
  readonly checks: readonly GuideCheck[];
  /** A warning that is due soon. */
  readonly urgent: string | undefined;
}

/** The checks and the warning that could change the answer, in one box. */
export function StandOuts({ checks, urgent, ...answering }: StandOutsProps) {
  if (checks.length === 0 && !urgent) return null;
  return (
    <div class="stand-outs">
      {urgent && <p>{urgent}</p>}
      {checks.map((check) => (
        <div key={check.fact} class="stand-out">
          {check.fact === 'market' ? (
            <MarketCheck check={check} {...answering} />
          ) : (
            <CheckAnswers check={check} {...answering} />
          )}
          <p class="soft">{check.note}</p>
        </div>
      ))}
    </div>
  );
}
