import type { Day, Known, Question } from 'rules';
import { addressOf, relevant } from '../address/address-of.ts';
import type { Reader } from '../context/page-context.ts';

interface Words {
  readonly label: string;
  readonly hint?: string;
}

/** The answers to a question as links to the states they lead to. */
export function Answers(props: { reader: Reader; question: Question; known: Known; asOf?: Day | undefined }) {
  const { reader, question, known, asOf } = props;
  const answers: Readonly<Record<string, Words>> = reader.words.facts[question.ask].answers;
  return (
    <ul class="answers">
      {question.values.map((value) => (
        <li key={value}>
          <a
            href={addressOf(reader, relevant({ ...known, [question.ask]: value } as Known, question.asOf), asOf)}
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
