import type { GuideCheck } from '../../background/guide/guide-checks.ts';
import { More } from '../../controls/More.tsx';
import { type CheckAnswering, CheckAnswers } from './CheckAnswers.tsx';
import { MarketCheck } from './MarketCheck.tsx';

interface ChecksProps extends CheckAnswering {
  readonly checks: readonly GuideCheck[];
  /** The line that names the checks. */
  readonly line: string;
}

/** The checks that cannot change the answer any more, as one line that names them: those to take care of first. */
export function Checks({ checks, line, ...answering }: ChecksProps) {
  if (checks.length === 0) return null;
  return (
    <More class="fold" summary={line}>
      {() => (
        <ul class="checks">
          {checks.map((check) => (
            <li key={check.fact} class={`check ${check.state.id}`}>
              <p class="check-head">
                <span class="check-label">{check.label}</span>
                <span class="check-state">{check.state.word}</span>
              </p>
              {check.fact === 'market' ? (
                <MarketCheck check={check} {...answering} />
              ) : (
                <CheckAnswers check={check} {...answering} />
              )}
              <p class="soft">{check.sentence}</p>
            </li>
          ))}
        </ul>
      )}
    </More>
  );
}
