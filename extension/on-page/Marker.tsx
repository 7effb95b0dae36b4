import { fill } from 'rules';
import type { InShort } from '../background/guide/in-short.ts';
import { useLanguage } from '../controls/language.ts';
import { VerdictIcon } from '../guide/Verdict.tsx';
import type { PlacedRow } from '../portal/lists/follow-rows.ts';

interface MarkerProps {
  readonly row: PlacedRow;
  /** Whether it is shown while nothing is answered, wherever the pointer is. */
  readonly isShown: boolean;
  /** The conclusion from the answers for this customer, if they lead to one. */
  readonly answer: InShort | undefined;
  /** Whether Tab stops here; the arrow keys reach the others. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
  readonly onStep: (step: 1 | -1) => boolean;
}

/** The button in one customer's row: our mark, or the verdict once the questions are answered. */
export function Marker({ row, isShown, answer, isStop, onFocus, onPress, onStep }: MarkerProps) {
  const { words } = useLanguage();
  const name = fill(words.extension.marker, { customer: row.name || row.tenant });
  return (
    <li class={row.left * 2 > innerWidth ? 'end' : undefined} style={{ left: `${row.left}px`, top: `${row.top}px` }}>
      <button
        type="button"
        class={`marker ${answer?.verdict ?? (isShown || row.isNear ? 'open' : 'resting')}`}
        tabIndex={isStop ? 0 : -1}
        aria-label={answer ? `${name} ${answer.text}` : name}
        onFocus={onFocus}
        onClick={onPress}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
          if (step && onStep(step)) event.preventDefault();
        }}
      >
        {answer ? (
          <>
            <VerdictIcon verdict={answer.verdict} />
            <span class="marker-word">{answer.text}</span>
          </>
        ) : (
          <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="7" stroke-dasharray="3.4 3.9" />
          </svg>
        )}
      </button>
    </li>
  );
}
