import { type Conclusion, fill, verdictInWords } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { Mark } from '../controls/Mark.tsx';
import { VerdictMark } from '../guide/Verdict.tsx';
import type { PlacedRow } from '../portal/follow-rows.ts';

interface MarkerProps {
  readonly row: PlacedRow;
  /** What the answers for this customer lead to, if they lead to something. */
  readonly answer: Conclusion | undefined;
  /** Whether Tab stops here; the arrow keys reach the others. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
  readonly onStep: (step: 1 | -1) => boolean;
}

/** The button next to one customer's row: our mark, or the verdict once the questions are answered. */
export function Marker({ row, answer, isStop, onFocus, onPress, onStep }: MarkerProps) {
  const { words } = useLanguage();
  return (
    <li style={{ left: `${row.right}px`, top: `${row.top}px` }}>
      <button
        type="button"
        class="marker"
        tabIndex={isStop ? 0 : -1}
        aria-label={fill(words.extension.marker, { customer: row.name || row.tenant })}
        aria-describedby={answer && `verdict-${row.tenant}`}
        onFocus={onFocus}
        onClick={onPress}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
          if (step && onStep(step)) event.preventDefault();
        }}
      >
        {answer ? (
          <span id={`verdict-${row.tenant}`}>
            <VerdictMark verdict={verdictInWords(words, answer.outcome)} />
          </span>
        ) : (
          <Mark />
        )}
      </button>
    </li>
  );
}
