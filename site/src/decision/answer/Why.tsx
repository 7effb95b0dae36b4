import type { AnswerInWords } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';

interface WhyProps {
  readonly context: PageContext;
  readonly answer: AnswerInWords;
}

/** The reason for the answer; its certainty, unless it is documented; both sides, where sources disagree. */
export function Why({ context, answer: { reason, certainty, conflicts } }: WhyProps) {
  return (
    <section aria-labelledby="why" {...marks({ exchanged: 'own' })}>
      <h2 id="why">{context.words.tree.why}</h2>
      <p>{reason}</p>
      {certainty.id !== 'documented' && (
        <div class="certainty">
          <p>{certainty.text}</p>
          {conflicts.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </div>
      )}
    </section>
  );
}
