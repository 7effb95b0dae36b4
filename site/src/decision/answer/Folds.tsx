import { type AnswerInWords, fill, movesByRequest, seeksSeller } from 'rules';
import { addressOf } from '../../address/address-of.ts';
import type { BuiltParts } from '../built-parts.ts';
import { LazyDetails, LazyPart } from '../LazyPart.tsx';
import { marks } from '../marks.ts';
import type { Answered } from './answered.ts';
import type { AsChecked } from './checks/as-checked.ts';
import { OtherChecks } from './checks/Checks.tsx';
import { OtherWays } from './OtherWays.tsx';

interface NotesProps {
  readonly title: string;
  readonly notes: AnswerInWords['warnings'] | AnswerInWords['caveats'];
}

/** Notes in one line, with their number, to be opened. */
function Notes({ title, notes }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <details class="fold" {...marks({ exchanged: 'own' })}>
      <summary>{fill(title, { count: notes.length })}</summary>
      <ul class="notes">
        {notes.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

type FoldsProps = Answered & {
  readonly answer: AnswerInWords;
  readonly checked: AsChecked;
  readonly parts: BuiltParts | undefined;
};

/** Whether the changes to the answer are the next thing that the reader needs. */
export const opensWhatIf = ({ conclusion }: Answered): boolean =>
  conclusion.verdict === 'cannot' || seeksSeller(conclusion.outcome);

/** The facts that would change the answer, each with the answers that its other values lead to. */
export function WhatWouldChange({ parts, ...answered }: Pick<FoldsProps, keyof Answered | 'parts'>) {
  const { context, conclusion, known, time } = answered;
  const { words } = context;
  const title = seeksSeller(conclusion.outcome) ? words.parts.ifItIs : words.whatIf.title;
  return (
    <LazyDetails
      class="fold"
      key={addressOf(context, known, time)}
      summary={title}
      open={opensWhatIf(answered)}
      name="WhatIf"
      exchanged="part"
      instead={opensWhatIf(answered) ? undefined : { text: words.site.state.answers, address: '#given' }}
    >
      {import.meta.env.SSR && parts && opensWhatIf(answered) && <parts.WhatIf {...answered} />}
    </LazyDetails>
  );
}

/** The rest of an answer, one line for each part, in the order it may be needed. */
export function Folds({ answer, checked, parts, ...answered }: FoldsProps) {
  const { context, conclusion, known, time } = answered;
  const { words } = context;
  return (
    <section aria-labelledby="more">
      <h2 id="more" class="sr-only">
        {words.parts.more}
      </h2>
      <OtherChecks context={context} conclusion={conclusion} checked={checked} parts={parts} />
      {parts ? (
        <parts.Ready {...answered} from={parts.nameOfReady(answered)} />
      ) : (
        movesByRequest(conclusion.outcome) && <LazyPart key={addressOf(context, known, time)} name="Ready" />
      )}
      <Notes title={words.parts.keepInMind} notes={answer.warnings} />
      <OtherWays {...answered} answer={answer} />
      <details class="fold further">
        <summary>{words.parts.more}</summary>
        <Notes title={words.parts.unclear} notes={answer.caveats} />
        {!opensWhatIf(answered) && <WhatWouldChange {...answered} parts={parts} />}
        <LazyDetails
          class="fold"
          key={addressOf(context, known, time)}
          summary={words.site.state.history}
          name="AnswerHistory"
          exchanged="part"
          instead={{ text: words.policy.changed, address: `${context.base}${context.locale}/changes/` }}
        />
      </details>
    </section>
  );
}
