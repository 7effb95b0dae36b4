import type { AnswerInWords, Conclusion, Known } from 'rules';
import { addressOf, relevant } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';
import { RuleLink } from './RuleLink.tsx';

interface AnsweredProps {
  readonly context: PageContext;
  readonly answer: AnswerInWords;
}

type ReasonProps = AnsweredProps & { readonly conclusion: Conclusion; readonly known: Known };

/** Why the answer is what it is, how sure that is, and where the sources are unclear. */
export function Reason({ context, answer, conclusion, known }: ReasonProps) {
  const { words } = context;
  const { reason, certainty, caveats } = answer;
  return (
    <section aria-labelledby="why">
      <h2 id="why">{words.tree.why}</h2>
      <p>{reason}</p>
      <RuleLink context={context} conclusion={conclusion} known={known} />
      <h3>{words.tree.certainty}</h3>
      <p>
        <strong class="certainty" data-certainty={certainty.id}>
          {certainty.label}
        </strong>{' '}
        {certainty.text}
      </p>
      {caveats.length > 0 && (
        <>
          <h3>{words.tree.caveats}</h3>
          <ul>
            {caveats.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What to keep in mind. */
export function Warnings({ context, answer }: AnsweredProps) {
  if (answer.warnings.length === 0) return null;
  return (
    <section aria-labelledby="warnings" {...marks({ exchanged: 'own' })}>
      <h2 id="warnings">{context.words.tree.warnings}</h2>
      <ul class="warnings">
        {answer.warnings.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Alternatives to the answer, with a link to those that have an answer of their own. */
export function Alternatives({ context, answer, state }: AnsweredProps & { readonly state: TreeState }) {
  const { known, time, decision } = state;
  if (answer.alternatives.length === 0) return null;
  return (
    <section aria-labelledby="alternatives" {...marks({ exchanged: 'own' })}>
      <h2 id="alternatives">{context.words.tree.alternatives}</h2>
      <dl class="alternatives">
        {answer.alternatives.map(({ id, goal, title, text }) => (
          <div key={id}>
            <dt>
              {goal ? (
                <a
                  href={addressOf(context, relevant({ ...known, goal } as Known, decision.asOf), time)}
                  {...marks({ step: true })}
                >
                  {title}
                </a>
              ) : (
                title
              )}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
