import { useEffect, useState } from 'preact/hooks';
import { type Problem, watchProblem } from '../in-step/state.ts';
import { useSurroundings } from '../panel/surroundings.ts';
import type { Settings } from '../settings.ts';
import { Tick } from './Tick.tsx';

interface InStepProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** Whether settings and profiles are the same on all of the reader's browsers; off until it is wished for. */
export function InStep({ settings, onSettings }: InStepProps) {
  const { words } = useSurroundings();
  const { inStep } = words.extension;
  const [problem, setProblem] = useState<Problem | undefined>();
  useEffect(() => watchProblem(setProblem), []);
  return (
    <section>
      <h2>{inStep.title}</h2>
      <Tick
        name="inStep"
        label={inStep.keep}
        hint={inStep.keepHint}
        checked={settings.inStep}
        onTick={(wanted) => onSettings({ ...settings, inStep: wanted })}
      />
      <p role="status" class="failing">
        {problem && inStep.problems[problem]}
      </p>
    </section>
  );
}
