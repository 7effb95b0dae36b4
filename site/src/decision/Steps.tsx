import { type Conclusion, mailOfStep, type Step } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { AsChecked, CheckedStep } from './as-checked.ts';
import { Later } from './Later.tsx';

interface Props {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  /** With its own heading and the mails that the steps call for, as on an answer's page. */
  readonly headed?: boolean;
  /** What the checks of the answer bear on, for the page to be ready for each of their values. */
  readonly checked?: AsChecked;
}

/** What to do, in order, with who does it. */
export function Steps({ context, conclusion, headed = true, checked }: Props) {
  const steps: readonly (Step & Partial<CheckedStep>)[] = checked?.steps ?? conclusion.steps;
  const { words } = context;
  return (
    <section {...(headed && { 'aria-labelledby': 'steps' })}>
      {headed && <h2 id="steps">{words.tree.steps}</h2>}
      <ol class="steps">
        {steps.map(({ id, actor, done, doneWith = [], onlyUnaccepted }) => {
          const mail = headed ? mailOfStep(id, conclusion.outcome) : undefined;
          return (
            <li
              key={id}
              data-done={done || undefined}
              data-done-with={doneWith.join(' ') || undefined}
              data-only-unaccepted={onlyUnaccepted || undefined}
              hidden={!conclusion.steps.some((step) => step.id === id)}
            >
              <span class="actor" data-actor={actor}>
                {words.actors[actor]}
              </span>
              <p>{words.steps[id]}</p>
              {(done || doneWith.length > 0) && (
                <span class="done" hidden={!done}>
                  {words.tree.stepDone}
                </span>
              )}
              {mail && (
                <Later
                  class="mail scripted"
                  summary={words.stepMails[mail]}
                  name="StepMail"
                  given={{ context, kind: mail }}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
