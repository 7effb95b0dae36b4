import { type Conclusion, type Step, stepsInWords } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { AsChecked, CheckedStep } from './as-checked.ts';
import { LazyDetails } from './LazyPart.tsx';
import { marks } from './marks.ts';

interface StepsProps {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  /** With its own heading and the mails that the steps call for, as on an answer's page. */
  readonly headed?: boolean;
  /** What the checks of the answer do to its steps, so that the page is ready for each of their values. */
  readonly checked?: AsChecked;
}

/** What to do, in order, with who does it. */
export function Steps({ context, conclusion, headed = true, checked }: StepsProps) {
  const { words } = context;
  const steps: readonly (Step & Partial<CheckedStep>)[] = checked?.steps ?? conclusion.steps;
  return (
    <section {...(headed && { 'aria-labelledby': 'steps' })} {...marks({ exchanged: 'steps' })}>
      {headed && <h2 id="steps">{words.tree.steps}</h2>}
      <ol class="steps">
        {stepsInWords(words, conclusion.outcome, steps).map((step) => {
          const { id, actor, text, done, doneWith = [], onlyWith, mail } = step;
          return (
            <li
              key={id}
              hidden={!conclusion.steps.some((each) => each.id === id)}
              {...marks({
                done,
                'done-with': doneWith.join(' ') || undefined,
                'only-with': onlyWith,
              })}
            >
              <span class="actor" data-actor={actor.id}>
                {actor.name}
              </span>
              <p>{text}</p>
              {(done || doneWith.length > 0) && (
                <span class="done" hidden={!done} {...marks({ 'done-sign': true })}>
                  {words.tree.stepDone}
                </span>
              )}
              {headed && mail && (
                <LazyDetails
                  key={mail.kind}
                  class="mail scripted"
                  summary={mail.title}
                  name="StepMail"
                  mail={mail.kind}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
