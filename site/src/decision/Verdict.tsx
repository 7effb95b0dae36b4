import { type OutcomeInWords, type Verdict as VerdictId, verdictIcons } from 'rules';
import type { PageContext } from '../context/page-context.ts';

/** A verdict's icon, always shown with its word. */
export const VerdictIcon = ({ verdict }: { readonly verdict: VerdictId }) => (
  <svg class="verdict-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={verdictIcons[verdict]} />
  </svg>
);

/** A verdict as word, icon and color together. */
export const Verdict = ({ context, verdict }: { readonly context: PageContext; readonly verdict: VerdictId }) => (
  <span class="verdict" data-verdict={verdict}>
    <VerdictIcon verdict={verdict} />
    {context.words.verdicts[verdict]}
  </span>
);

interface OutcomeListProps {
  readonly context: PageContext;
  readonly outcomes: readonly OutcomeInWords[];
}

/** The outcomes that are still possible, each with its verdict. */
export const OutcomeList = ({ context, outcomes }: OutcomeListProps) => (
  <ul class="outcomes">
    {outcomes.map(({ outcome, verdict, title }) => (
      <li key={outcome}>
        <Verdict context={context} verdict={verdict.id} /> {title}
      </li>
    ))}
  </ul>
);
