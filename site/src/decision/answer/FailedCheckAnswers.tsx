import { answerInWords, type Conclusion, cited, count, fill } from 'rules';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';
import { titleOf } from '../describe-state.ts';
import { marks } from '../marks.ts';
import { asChecked } from './as-checked.ts';
import { Card } from './Card.tsx';
import { OtherWays } from './OtherWays.tsx';
import { Documents } from './Sources.tsx';
import { Steps } from './Steps.tsx';

interface FailedCheckAnswersProps {
  readonly context: PageContext;
  readonly state: TreeState;
  readonly conclusion: Conclusion;
}

/**
 * The answers that failed checks lead to: in the page as a template, and shown by the browser once such a check is
 * answered. Only what differs from the page's own answer.
 */
export function FailedCheckAnswers({ context, state, conclusion }: FailedCheckAnswersProps) {
  const { words, locale } = context;
  const { known, time } = state;
  const { changed, statements } = words.site.state;
  const onPage = cited(conclusion);
  const isNow = ({ outcome }: Conclusion) => fill(changed, { title: words.outcomes[outcome].title });
  return (
    <template {...marks({ 'failed-checks': true, outcome: conclusion.outcome, changed: isNow(conclusion) })}>
      {asChecked({ context, known, time, day: conclusion.asOf }).instead.map((other) => {
        const others = cited(other).filter((id) => !other.statements.includes(id));
        const title = titleOf(context, { ...state, decision: other });
        return (
          <div
            key={other.outcome}
            {...marks({
              outcome: other.outcome,
              title: fill(words.site.pageTitle, { page: title, site: words.site.name }),
              changed: isNow(other),
              sources: others.join(' '),
              'sources-title': count(locale, statements, others.length),
            })}
          >
            <Card context={context} conclusion={other} known={known} time={time} related={[]} hasShare={false} />
            <OtherWays
              context={context}
              conclusion={other}
              known={known}
              time={time}
              answer={answerInWords(other, known, words, locale)}
            />
            <Steps context={context} conclusion={other} known={known} />
            <Documents context={context} ids={others.filter((id) => !onPage.includes(id))} />
          </div>
        );
      })}
    </template>
  );
}
