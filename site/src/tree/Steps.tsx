import { type Conclusion, mailOfStep } from 'rules';
import { Later } from './Later.tsx';
import type { Reader } from './reader.ts';

/**
 * What to do, in order, with who does it. `headed`: with its own heading and the mails that the steps call for, as on an
 * answer's page.
 */
export function Steps(props: { reader: Reader; conclusion: Conclusion; headed?: boolean }) {
  const { reader, conclusion, headed = true } = props;
  const { words } = reader;
  return (
    <section {...(headed && { 'aria-labelledby': 'steps' })}>
      {headed && <h2 id="steps">{words.tree.steps}</h2>}
      <ol class="steps">
        {conclusion.steps.map(({ id, actor, done }) => {
          const mail = headed ? mailOfStep(id, conclusion.outcome) : undefined;
          return (
            <li key={id} data-done={done || undefined}>
              <span class="actor" data-actor={actor}>
                {words.actors[actor]}
              </span>
              <p>{words.steps[id]}</p>
              {done && <span class="done">{words.tree.stepDone}</span>}
              {mail && (
                <Later
                  class="mail scripted"
                  summary={words.stepMails[mail]}
                  name="StepMail"
                  reader={reader}
                  given={{ reader, kind: mail }}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
