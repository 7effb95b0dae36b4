import { type Known, type PointInTime, type Question, valueWords } from 'rules';
import { addressOf, relevant } from '../../address/address-of.ts';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';

interface AnswersProps {
  readonly context: PageContext;
  readonly question: Question;
  readonly known: Known;
  readonly time?: PointInTime;
}

/** The answers to a question as links to the states they lead to. */
export const Answers = ({ context, question, known, time }: AnswersProps) => (
  <ul class="answers" {...marks({ answers: true })}>
    {question.values.map((value) => {
      const { label, hint } = valueWords(context.words, question.ask, value);
      return (
        <li key={value}>
          <a
            href={addressOf(context, relevant({ ...known, [question.ask]: value } as Known, question.asOf), time)}
            {...marks({ step: true, answer: value })}
          >
            <span class="label">{label}</span>
            {hint && <span class="hint">{hint}</span>}
          </a>
        </li>
      );
    })}
  </ul>
);
