import type { Step } from 'rules';
import { useSurroundings } from './surroundings.ts';

/** What to do, in order, each step with who acts; those the relationship already covers are ticked. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { words } = useSurroundings();
  return (
    <section>
      <h3>{words.tree.steps}</h3>
      <ol class="steps">
        {steps.map(({ id, actor, done }) => (
          <li key={id} class={done ? 'done' : undefined}>
            <span class="actor">{words.actors[actor]}</span>
            {done && <span class="tick">{words.tree.stepDone}</span>}
            <span class="step-text">{words.steps[id]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
