import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../controls/language.ts';
import { Tick } from '../controls/Tick.tsx';
import { type Problem, syncState } from '../kept/sync/sync-state.ts';
import type { SectionProps } from './section-props.ts';

/** Whether the reader's browsers share settings and profiles; off until the reader switches it on. */
export function SyncSection({ settings, onSettings }: SectionProps) {
  const { words } = useLanguage();
  const { inStep } = words.extension;
  const [problem, setProblem] = useState<Problem | undefined>();
  useEffect(() => {
    const show = (state: { problem?: Problem }) => setProblem(state.problem);
    syncState.read().then(show);
    return syncState.watch(show);
  }, []);
  return (
    <>
      <Tick
        name="inStep"
        label={inStep.keep}
        hint={inStep.keepHint}
        checked={settings.inStep}
        onTick={(wanted) => onSettings((now) => ({ ...now, inStep: wanted }))}
      />
      <p role="status" class="failing">
        {problem && inStep.problems[problem]}
      </p>
    </>
  );
}
