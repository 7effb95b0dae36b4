import { type Verdict, verdictIcons } from 'rules';
import { useLanguage } from '../controls/language.ts';

/** A verdict's drawing; its word always stands beside it. */
export const VerdictIcon = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={verdictIcons[verdict]} />
  </svg>
);

/** A verdict as word, icon and colour together. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { words } = useLanguage();
  return (
    <span class={`verdict ${verdict}`}>
      <VerdictIcon verdict={verdict} />
      <span class="verdict-word">{words.verdicts[verdict]}</span>
    </span>
  );
}
