import { type OutcomeId, outcomeIds, type Verdict as VerdictId, verdictIcons, verdictOf } from 'rules';
import type { PageContext } from '../context/page-context.ts';

/** A verdict's icon; the word always stands beside it. */
export const VerdictIcon = ({ verdict }: { readonly verdict: VerdictId }) => (
  <svg class="verdict-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={verdictIcons[verdict]} />
  </svg>
);

/** A verdict by word, icon and colour together. */
export const Verdict = ({ context, verdict }: { readonly context: PageContext; readonly verdict: VerdictId }) => (
  <span class="verdict" data-verdict={verdict}>
    <VerdictIcon verdict={verdict} />
    {context.words.verdicts[verdict]}
  </span>
);

/** Outcomes by verdict and title, the best verdicts first, where several are still possible. */
export const OutcomeList = ({
  context,
  outcomes,
}: {
  readonly context: PageContext;
  readonly outcomes: readonly OutcomeId[];
}) => (
  <ul class="outcomes">
    {outcomeIds
      .filter((outcome) => outcomes.includes(outcome))
      .map((outcome) => (
        <li key={outcome}>
          <Verdict context={context} verdict={verdictOf(outcome)} /> {context.words.outcomes[outcome].title}
        </li>
      ))}
  </ul>
);
