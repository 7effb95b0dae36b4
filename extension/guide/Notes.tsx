import type { Answer, AnswerInWords } from 'rules';
import { useLanguage } from '../controls/language.ts';

interface NotesProps {
  readonly title: string;
  readonly notes: AnswerInWords['warnings'] | AnswerInWords['caveats'];
}

/** Sentences under a heading: warnings or caveats. */
export const Notes = ({ title, notes }: NotesProps) =>
  notes.length === 0 ? null : (
    <section class="part">
      <h3 class="part-title">{title}</h3>
      <ul class="notes">
        {notes.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );

interface AlternativesProps {
  readonly alternatives: AnswerInWords['alternatives'];
  readonly onGoal: (goal: Answer<'goal'>) => void;
}

/** Alternatives; one that is an answer of its own has a button that opens it. */
export function Alternatives({ alternatives, onGoal }: AlternativesProps) {
  const { words } = useLanguage();
  if (alternatives.length === 0) return null;
  return (
    <section class="part">
      <h3 class="part-title">{words.tree.alternatives}</h3>
      <ul class="notes">
        {alternatives.map(({ id, title, text, goal }) => (
          <li key={id}>
            <strong>{title}.</strong> {text}{' '}
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
