import { type AnyFact, spaceAfter } from 'rules';
import type { GuideAnswer } from '../../background/guide/guide-answer.ts';
import { useLanguage } from '../../controls/language.ts';

interface NotesProps {
  readonly notes: GuideAnswer['warnings'] | GuideAnswer['caveats'];
}

/** Sentences one by one: warnings or caveats. */
export const Notes = ({ notes }: NotesProps) => (
  <ul class="notes">
    {notes.map(({ id, text }) => (
      <li key={id}>{text}</li>
    ))}
  </ul>
);

interface AlternativesProps {
  readonly alternatives: GuideAnswer['alternatives'];
  readonly onTry: (fact: AnyFact, value: string) => void;
}

/** Other ways; one that is an answer of its own has a button that opens it. */
export function Alternatives({ alternatives, onTry }: AlternativesProps) {
  const { words } = useLanguage();
  return (
    <ul class="notes">
      {alternatives.map(({ id, title, text, goal }) => (
        <li key={id}>
          <strong>{title}</strong> · {text}
          {spaceAfter(text)}
          {goal && (
            <button type="button" class="link" onClick={() => onTry('goal', goal)}>
              {words.tree.seeAlternative}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
