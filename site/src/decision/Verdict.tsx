import { type OutcomeInWords, type Verdict as VerdictId, type VerdictInWords, verdictIcons } from 'rules';

/** A verdict's icon, always shown with its word. */
export const VerdictIcon = ({ verdict }: { readonly verdict: VerdictId }) => (
  <svg class="verdict-icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={verdictIcons[verdict]} />
  </svg>
);

/** A verdict as word, icon and color together. */
export const Verdict = ({ verdict: { id, word } }: { readonly verdict: VerdictInWords }) => (
  <span class="verdict" data-verdict={id}>
    <VerdictIcon verdict={id} />
    {word}
  </span>
);

/** The outcomes that are still possible, each with its verdict. */
export const OutcomeList = ({ outcomes }: { readonly outcomes: readonly OutcomeInWords[] }) => (
  <ul class="outcomes">
    {outcomes.map(({ outcome, verdict, title }) => (
      <li key={outcome}>
        <Verdict verdict={verdict} /> {title}
      </li>
    ))}
  </ul>
);
