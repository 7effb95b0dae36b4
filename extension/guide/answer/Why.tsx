import type { GuideAnswer } from '../../background/guide/guide-answer.ts';
import { useLanguage } from '../../controls/language.ts';

/** The reason in the words of the rule, followed by its certainty unless it is simply documented. */
export function Why({ answer }: { readonly answer: GuideAnswer }) {
  const { words } = useLanguage();
  const { certainty, conflicts: sides, otherwise, reason, verdict } = answer;
  const isSure = certainty.id === 'documented';
  // The reason for the other answer does not explain this one.
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
