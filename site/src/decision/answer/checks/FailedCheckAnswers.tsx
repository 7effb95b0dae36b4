import { answerInWords, citedByPart, fill, type Path, paths, todaysRules } from 'rules';
import type { PageContext } from '../../../context/page-context.ts';
import { titleOf } from '../../describe-state.ts';
import { marks } from '../../marks.ts';
import { Card } from '../Card.tsx';
import { OtherWays } from '../OtherWays.tsx';
import { MoreSources } from '../Sources.tsx';
import { Steps } from '../Steps.tsx';
import { asChecked } from './as-checked.ts';
import { failedName } from './failed-checks.ts';

/** The answers that failed checks lead to by the rules of the build, each name once. */
function failedAnswers(context: PageContext): ReadonlyMap<string, Path> {
  const all = [...paths(context.builtOn)].flatMap(({ known, conclusion }) =>
    asChecked({ context, conclusion, known, time: todaysRules }).instead.map(
      (failed) => [failedName(failed), { known, conclusion: failed }] as const,
    ),
  );
  return new Map(all);
}

/**
 * Every answer that a failed check leads to, for the scripts of the pages of answers, which share these few.
 * Parts that such an answer takes from the page that it is shown on are filled in there.
 */
export function FailedCheckAnswers({ context }: { readonly context: PageContext }) {
  const { words, locale } = context;
  return (
    <template {...marks({ 'failed-checks': true, changed: words.site.state.changed })}>
      {[...failedAnswers(context)].map(([name, { known, conclusion }]) => {
        const answered = { context, conclusion, known, time: todaysRules };
        const title = titleOf(context, { known, decision: conclusion, time: todaysRules, notices: [] });
        return (
          <section
            key={name}
            {...marks({
              'failed-check': name,
              outcome: conclusion.outcome,
              title: fill(words.site.pageTitle, { page: title, site: words.site.name }),
            })}
          >
            <Card {...answered} related={[]} isFailed />
            <OtherWays {...answered} answer={answerInWords(conclusion, known, words, locale)} />
            <Steps context={context} conclusion={conclusion} known={known} />
            <MoreSources context={context} cited={citedByPart(conclusion)} />
          </section>
        );
      })}
    </template>
  );
}
