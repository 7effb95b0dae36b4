import { type Conclusion, cited, count, fill } from 'rules';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { Answer } from './Answer.tsx';
import { asChecked } from './as-checked.ts';
import { describeState } from './describe-state.ts';
import { Statements } from './Sources.tsx';
import { Steps } from './Steps.tsx';

interface Props {
  readonly context: PageContext;
  readonly state: TreeState;
  readonly conclusion: Conclusion;
}

/**
 * What takes the place of an answer when a check stands in the way: inert in the page that is built, and shown by the
 * browser once the check is answered. Only what differs from the answer itself.
 */
export function Instead({ context, state, conclusion }: Props) {
  const { words, locale } = context;
  const { known, asOf } = state;
  const { changed, statements } = words.site.state;
  const onPage = cited(conclusion);
  return (
    <template class="instead" data-changed={fill(changed, { title: words.outcomes[conclusion.outcome].title })}>
      {asChecked({ context, known, asOf, day: conclusion.asOf }).instead.map((other) => {
        const others = cited(other).filter((id) => !other.statements.includes(id));
        const { title } = describeState(context, { ...state, decision: other });
        return (
          <div
            key={other.outcome}
            data-outcome={other.outcome}
            data-title={fill(words.site.pageTitle, { page: title, site: words.site.name })}
            data-changed={fill(changed, { title: words.outcomes[other.outcome].title })}
            data-sources={others.join(' ')}
            data-sources-title={count(locale, statements, others.length)}
          >
            <Answer context={context} conclusion={other} />
            <Steps context={context} conclusion={other} />
            <Statements context={context} ids={others.filter((id) => !onPage.includes(id))} />
          </div>
        );
      })}
    </template>
  );
}
