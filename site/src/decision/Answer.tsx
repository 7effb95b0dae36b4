import { type Conclusion, fill } from 'rules';
import { dayInWords } from '../context/day-in-words.ts';
import type { PageContext } from '../context/page-context.ts';
import { Verdict } from './Verdict.tsx';

/** The answer itself: whether, what, how sure and by which rule. */
export function Answer({ context, conclusion }: { readonly context: PageContext; readonly conclusion: Conclusion }) {
  const { words, locale } = context;
  const { verdict, outcome, certainty, replaced, asOf, row } = conclusion;
  return (
    <div class="answer" data-verdict={verdict}>
      <Verdict context={context} verdict={verdict} />
      <h1 id="_top" tabIndex={-1}>
        {words.outcomes[outcome].title}
      </h1>
      <p class="lead">{words.outcomes[outcome].answer}</p>
      {replaced && <p>{fill(words.tree.otherwise, { answer: words.outcomes[replaced].answer })}</p>}
      <p class="facts-of-answer">
        <span>{words.certainties[certainty].label}</span>
        <span>{fill(words.tree.asOf, { date: dayInWords(locale, asOf) })}</span>
        <span>{fill(words.tree.row, { row })}</span>
      </p>
    </div>
  );
}
