import type { Day, Known, Question } from 'rules';
import { addressOf, relevant } from '../address/address-of.ts';
import type { PageContext } from '../context/page-context.ts';

interface Words {
  readonly label: string;
  readonly hint?: string;
}

/** The answers to a question as links to the states they lead to. */
export function Answers(props: { context: PageContext; question: Question; known: Known; asOf?: Day | undefined }) {
  const { context, question, known, asOf } = props;
  const answers: Readonly<Record<string, Words>> = context.words.facts[question.ask].answers;
  return (
    <ul class="answers">
      {question.values.map((value) => (
        <li key={value}>
          <a
            href={addressOf(context, relevant({ ...known, [question.ask]: value } as Known, question.asOf), asOf)}
            data-step
            data-answer={value}
          >
            <span class="label">{answers[value]?.label}</span>
            {answers[value]?.hint && <span class="hint">{answers[value].hint}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
