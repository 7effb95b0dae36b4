import type { GuideAnswer } from '../../background/guide/guide-answer.ts';
import { useLanguage } from '../../controls/language.ts';

/** Why: the words of the rule, and right below how sure it is, where it is not simply documented. */
export function Why({ answer }: { readonly answer: GuideAnswer }) {
  const { words } = useLanguage();
  const { certainty, conflicts: sides, otherwise, reason, verdict } = answer;
  const isSure = certainty.id === 'documented';
  // Why it would be the other answer is not why it is this one.
  if (otherwise) return null;
  return (
    <section class="part">
      <h3 class="part-title">{verdict.id === 'unclear' && !isSure ? words.parts.bothSides : words.tree.why}</h3>
      <p>{reason}</p>
      {!isSure && (
        <div class={`certainty ${verdict.id}`}>
          {/* Two sides that are shown need no announcement. */}
          {(certainty.id !== 'conflict' || sides.length === 0) && <p>{certainty.text}</p>}
          {sides.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </div>
      )}
    </section>
  );
}
