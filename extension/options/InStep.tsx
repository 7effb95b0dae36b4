import { useEffect, useState } from 'preact/hooks';
import { Tick } from '../controls/Tick.tsx';
import { useSurroundings } from '../guide/surroundings.ts';
import type { Settings } from '../kept/settings.ts';
import { type Problem, watchProblem } from '../kept/sync/state.ts';

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
