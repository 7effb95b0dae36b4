import { type Answer, type Conclusion, warningText } from 'rules';
import { useLanguage } from '../controls/language.ts';

interface NotesProps {
  readonly conclusion: Conclusion;
}

/** What to keep in mind. */
export function Warnings({ conclusion }: NotesProps) {
  const { words, locale } = useLanguage();
  if (conclusion.warnings.length === 0) return null;
  return (
    <section>
      <h3>{words.tree.warnings}</h3>
      <ul class="notes">
        {conclusion.warnings.map((warning) => (
          <li key={warning.id}>{warningText(words, locale, warning)}</li>
        ))}
      </ul>
    </section>
  );
}

interface AlternativesProps extends NotesProps {
  readonly onGoal: (goal: Answer<'goal'>) => void;
}

/** Other ways, those that are an answer of their own one press away. */
export function Alternatives({ conclusion, onGoal }: AlternativesProps) {
  const { words } = useLanguage();
  if (conclusion.alternatives.length === 0) return null;
  return (
    <section>
      <h3>{words.tree.alternatives}</h3>
      <ul class="notes">
        {conclusion.alternatives.map(({ id, goal }) => (
          <li key={id}>
            <strong>{words.alternatives[id].title}.</strong> {words.alternatives[id].text}{' '}
            {goal && (
              <button type="button" class="link" onClick={() => onGoal(goal)}>
                {words.tree.seeAlternative}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the sources are unclear. */
export function Caveats({ conclusion }: NotesProps) {
  const { words } = useLanguage();
  if (conclusion.caveats.length === 0) return null;
  return (
    <section>
      <h3>{words.tree.caveats}</h3>
      <ul class="notes">
        {conclusion.caveats.map(({ id }) => (
          <li key={id}>{words.caveats[id]}</li>
        ))}
      </ul>
    </section>
  );
}
