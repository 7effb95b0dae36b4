import { useState } from 'preact/hooks';
import { type Answer, answerAsText, type CheckedFact, type Conclusion, fill } from 'rules';
import type { Profile } from '../profile.ts';
import { Checks } from './Checks.tsx';
import { Composer } from './Composer.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { Layers } from './known.ts';
import { Alternatives, Caveats, Sources, Warnings } from './Notes.tsx';
import { Steps } from './Steps.tsx';
import { useSurroundings } from './surroundings.ts';

interface AnswerProps {
  readonly conclusion: Conclusion;
  readonly layers: Layers;
  readonly profile: Profile;
  readonly customerName?: string | undefined;
  readonly onCheck: (fact: CheckedFact, value: string) => void;
  readonly onGoal: (goal: Answer<'goal'>) => void;
}

/** The answer below its heading: the sentence first, then what to do, then why, then what else. */
export function AnswerView({ conclusion, layers, profile, customerName, onCheck, onGoal }: AnswerProps) {
  const { words, locale } = useSurroundings();
  const [link, setLink] = useState<string | undefined>();
  const { outcome, certainty, row, replaced, checks, steps } = conclusion;
  return (
    <>
      <p class="answer">{words.outcomes[outcome].answer}</p>
      {replaced && <p>{fill(words.tree.otherwise, { answer: words.outcomes[replaced].title })}</p>}
      <p class="certainty">
        <strong>{words.certainties[certainty].label}.</strong> {words.certainties[certainty].text}
      </p>
      <Steps steps={steps} />
      <Composer choice={conclusion.link} profile={profile} customerName={customerName} onLink={setLink} />
      <Checks checks={checks} layers={layers} onCheck={onCheck} />
      <Warnings conclusion={conclusion} />
      <section>
        <h3>{words.tree.why}</h3>
        <p>{words.rows[row]}</p>
      </section>
      <Caveats conclusion={conclusion} />
      <Alternatives conclusion={conclusion} onGoal={onGoal} />
      <Sources conclusion={conclusion} />
      <div class="buttons">
        <CopyButton label={words.extension.guide.copyAnswer} text={answerAsText(words, locale, conclusion, link)} />
      </div>
    </>
  );
}
