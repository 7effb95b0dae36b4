import type { AnswerInWords } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';
import { Verdict } from './Verdict.tsx';

/** The answer itself: its verdict, its sentence, how certain it is, and by which rule. */
export const Answer = ({ context, answer }: { readonly context: PageContext; readonly answer: AnswerInWords }) => (
  <div class="answer" {...marks({ verdict: answer.verdict.id, exchanged: 'answer' })}>
    <Verdict context={context} verdict={answer.verdict.id} />
    <h1 id="_top" tabIndex={-1}>
      {answer.title}
    </h1>
    <p class="lead">{answer.sentence}</p>
    {answer.otherwise && <p>{answer.otherwise}</p>}
    {answer.inPlace.map(({ id, title, text }) => (
      <div class="in-place" key={id}>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
    ))}
    <p class="facts-of-answer">
      <span>{answer.certainty.label}</span>
      <span>{answer.asOf}</span>
      <span>{answer.rule}</span>
    </p>
  </div>
);
