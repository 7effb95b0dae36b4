import type { StepInWords } from 'rules';
import { useLanguage } from '../controls/language.ts';
import type { Profile } from '../kept/profile.ts';
import { StepMail } from './StepMail.tsx';

interface StepsProps {
  readonly steps: readonly StepInWords[];
  readonly profile: Profile;
  readonly customerName: string | undefined;
  readonly foundLink: string | undefined;
}

/** What to do, in order, each step with who acts; a step that is done is ticked, any other offers the email it calls for. */
export function Steps({ steps, ...rest }: StepsProps) {
  const { words } = useLanguage();
  return (
    <section class="part">
      <h3 class="part-title">{words.tree.steps}</h3>
      <ol class="steps">
        {steps.map(({ id, actor, done, text, mail }) => (
          <li key={id} class={done ? 'done' : undefined}>
            <span class="actor">{actor.name}</span>
            {done && <span class="tick">{words.tree.stepDone}</span>}
            <span class="step-text">{text}</span>
            {mail && !done && <StepMail mail={mail} {...rest} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
