import { mailOfStep, type OutcomeId, type Step } from 'rules';
import { useLanguage } from '../controls/language.ts';
import type { Profile } from '../kept/profile.ts';
import { StepMail } from './StepMail.tsx';

interface StepsProps {
  readonly steps: readonly Step[];
  readonly outcome: OutcomeId;
  readonly profile: Profile;
  readonly customerName: string | undefined;
  readonly foundLink: string | undefined;
}

/** What to do, in order, each step with who acts; those the relationship already covers are ticked. A step that calls for an e-mail offers it. */
export function Steps({ steps, outcome, ...rest }: StepsProps) {
  const { words } = useLanguage();
  return (
    <section>
      <h3>{words.tree.steps}</h3>
      <ol class="steps">
        {steps.map(({ id, actor, done }) => {
          const mail = done ? undefined : mailOfStep(id, outcome);
          return (
            <li key={id} class={done ? 'done' : undefined}>
              <span class="actor">{words.actors[actor]}</span>
              {done && <span class="tick">{words.tree.stepDone}</span>}
              <span class="step-text">{words.steps[id]}</span>
              {mail && <StepMail kind={mail} {...rest} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
