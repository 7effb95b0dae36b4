import { More } from '../../controls/More.tsx';
import { StepMail } from '../composer/StepMail.tsx';
import type { AnswerParts } from './answer-parts.ts';

/** What has to be ready for the move, and whether each of it is known; then the letter that goes with this list. */
export function Ready({ answer: { ready }, ...parts }: AnswerParts) {
  if (!ready) return null;
  const { line, items, lists, letter } = ready;
  return (
    <More class="fold ready" summary={line}>
      {() => (
        <>
          {lists.map(({ title, items: listed }) => (
            <>
              {title && <p>{title}</p>}
              <ul class="notes">
                {listed.map(({ state, text, statements }) => (
                  <li key={text}>
                    {state && <strong>{state} · </strong>}
                    {text}
                    {statements.map((id) => [' ', <span class="statement">{id}</span>])}
                  </li>
                ))}
              </ul>
            </>
          ))}
          {letter && <StepMail {...parts} mail={letter} ready={items} />}
        </>
      )}
    </More>
  );
}
