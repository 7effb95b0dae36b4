import { useState } from 'preact/hooks';
import type { AnswerInWords, AnyFact, CheckedFact, Conclusion, Countries, Known } from 'rules';
import { CopyButton } from '../controls/CopyButton.tsx';
import { useLanguage } from '../controls/language.ts';
import type { Profile } from '../kept/profile.ts';
import { Checks } from './Checks.tsx';
import { Composer } from './Composer.tsx';
import type { FactsByOrigin } from './facts-by-origin.ts';
import { Alternatives, Notes } from './Notes.tsx';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';
import { useServices } from './services.ts';
import { WhatIf } from './WhatIf.tsx';

interface AnswerViewProps {
  readonly answer: AnswerInWords;
  readonly conclusion: Conclusion;
  readonly known: Known;
  readonly facts: FactsByOrigin;
  readonly profile: Profile;
  readonly customerName?: string | undefined;
  readonly foundLink?: string | undefined;
  readonly onCheck: (fact: CheckedFact, value: string) => void;
  readonly onCountries: (countries: Countries) => void;
  /** Another answer to one fact, to see where it leads. */
  readonly onTry: (fact: AnyFact, value: string) => void;
}

/** The answer below its heading: the sentence first, then the steps, then the reason, then the rest. */
export function AnswerView({
  answer,
  conclusion,
  known,
  facts,
  profile,
  customerName,
  foundLink,
  onCheck,
  onCountries,
  onTry,
}: AnswerViewProps) {
  const { words, locale } = useLanguage();
  const { site, answerAsText, answerPath } = useServices();
  const [link, setLink] = useState<string | undefined>();
  const shared = { conclusion, known, locale };
  return (
    <>
      <p class="answer">{answer.sentence}</p>
      {answer.otherwise && <p>{answer.otherwise}</p>}
      {answer.inPlace.map(({ id, title, text }) => (
        <section class="in-place" key={id}>
          <h3 class="part-title">{title}</h3>
          <p>{text}</p>
        </section>
      ))}
      <p class="certainty">
        <strong>{answer.certainty.label}.</strong> {answer.certainty.text}
      </p>
      <Steps steps={answer.steps} profile={profile} customerName={customerName} foundLink={foundLink} />
      <Composer
        choice={conclusion.link}
        request={answer.request}
        profile={profile}
        customerName={customerName}
        onLink={setLink}
      />
      <Checks checks={answer.checks} facts={facts} onCheck={onCheck} onCountries={onCountries} />
      <Notes title={words.tree.warnings} notes={answer.warnings} />
      <section class="part">
        <h3 class="part-title">{words.tree.why}</h3>
        <p>{answer.reason}</p>
      </section>
      <Notes title={words.tree.caveats} notes={answer.caveats} />
      <Alternatives alternatives={answer.alternatives} onGoal={(goal) => onTry('goal', goal)} />
      <WhatIf shared={shared} onTry={onTry} />
      <Sources conclusion={conclusion} />
      <div class="buttons">
        {site && (
          <CopyButton label={words.extension.guide.copyLink} text={async () => site + (await answerPath(shared))} />
        )}
        <CopyButton label={words.extension.guide.copyAnswer} text={() => answerAsText({ ...shared, link })} />
      </div>
    </>
  );
}
