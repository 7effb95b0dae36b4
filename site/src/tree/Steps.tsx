import type { Conclusion } from 'rules';
import type { Reader } from './reader.ts';

/** What to do, in order, with who does it. `headed`: with its own heading, as on an answer's page. */
export function Steps(props: { reader: Reader; conclusion: Conclusion; headed?: boolean }) {
  const { reader, conclusion, headed = true } = props;
  const { words } = reader;
  return (
    <section {...(headed && { 'aria-labelledby': 'steps' })}>
      {headed && <h2 id="steps">{words.tree.steps}</h2>}
      <ol class="steps">
        {conclusion.steps.map(({ id, actor, done }) => (
          <li key={id} data-done={done || undefined}>
            <span class="actor" data-actor={actor}>
              {words.actors[actor]}
            </span>
            <p>{words.steps[id]}</p>
            {done && <span class="done">{words.tree.stepDone}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
