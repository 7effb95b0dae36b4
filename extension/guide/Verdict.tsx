import { type Verdict, type VerdictInWords, verdictIcons } from 'rules';

/** A verdict's icon; its word is always next to it. */
export const VerdictIcon = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={verdictIcons[verdict]} />
  </svg>
);

/** A verdict as word, icon and color together. */
export const VerdictMark = ({ verdict: { id, word } }: { readonly verdict: VerdictInWords }) => (
  <span class={`verdict ${id}`}>
    <VerdictIcon verdict={id} />
    <span class="verdict-word">{word}</span>
  </span>
);
