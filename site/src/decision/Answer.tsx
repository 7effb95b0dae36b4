import { type Conclusion, fill } from 'rules';
import { dayInWords } from '../context/day-in-words.ts';
import type { Reader } from '../context/page-context.ts';
import { Verdict } from './Verdict.tsx';

/** The answer itself: whether, what, how sure and by which rule. */
export function Answer({ reader, conclusion }: { readonly reader: Reader; readonly conclusion: Conclusion }) {
  const { words, locale } = reader;
  const { verdict, outcome, certainty, replaced, asOf, row } = conclusion;
  return (
    <div class="answer" data-verdict={verdict}>
      <Verdict reader={reader} verdict={verdict} />
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
