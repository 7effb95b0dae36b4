import type { ComponentChildren } from 'preact';
import type { StepInWords } from 'rules';
import { useLanguage } from '../../controls/language.ts';

interface StepProps {
  readonly step: StepInWords;
  /** Whether it is the first that is not done. */
  readonly isNext?: boolean;
  readonly above?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One step: who acts and what it is, and whether it is done. */
export function Step({ step: { actor, done, text }, isNext, above, children }: StepProps) {
  const { words } = useLanguage();
  return (
    <li class={done ? 'done' : undefined} aria-current={isNext ? 'step' : undefined}>
      {above}
      <p class="step-text">
        <strong>{actor.name}</strong> · {done && <span class="tick">{words.tree.stepDone} · </span>}
        {text}
      </p>
      {children}
    </li>
  );
}
