import { type Conclusion, type Known, warningText } from 'rules';
import { addressOf, relevant } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { RuleLink } from './RuleLink.tsx';

interface Answered {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
}

/** Why the answer is what it is, how sure that is, and where the sources are unclear. */
export function Reason({ context, conclusion, known }: Answered & { readonly known: Known }) {
  const { words } = context;
  const { row, certainty, caveats } = conclusion;
  return (
    <section aria-labelledby="why">
      <h2 id="why">{words.tree.why}</h2>
      <p>{words.rows[row]}</p>
      <RuleLink context={context} conclusion={conclusion} known={known} />
      <h3>{words.tree.certainty}</h3>
      <p>
        <strong class="certainty" data-certainty={certainty}>
          {words.certainties[certainty].label}
        </strong>{' '}
        {words.certainties[certainty].text}
      </p>
      {caveats.length > 0 && (
        <>
          <h3>{words.tree.caveats}</h3>
          <ul>
            {caveats.map(({ id }) => (
              <li key={id}>{words.caveats[id]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What to keep in mind. */
export function Warnings({ context, conclusion }: Answered) {
  const { words, locale } = context;
  if (conclusion.warnings.length === 0) return null;
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">{words.tree.warnings}</h2>
      <ul class="warnings">
        {conclusion.warnings.map((warning) => (
          <li key={warning.id}>{warningText(words, locale, warning)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Other ways beside the answer, with a link where the tree has an answer for them. */
export function Alternatives({ context, conclusion, state }: Answered & { readonly state: TreeState }) {
  const { words } = context;
  const { known, asOf } = state;
  if (conclusion.alternatives.length === 0) return null;
  return (
    <section aria-labelledby="alternatives">
      <h2 id="alternatives">{words.tree.alternatives}</h2>
      <dl class="alternatives">
        {conclusion.alternatives.map(({ id, goal }) => (
          <div key={id}>
            <dt>
              {goal ? (
                <a href={addressOf(context, relevant({ ...known, goal } as Known, conclusion.asOf), asOf)} data-step>
                  {words.alternatives[id].title}
                </a>
              ) : (
                words.alternatives[id].title
              )}
            </dt>
            <dd>{words.alternatives[id].text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
