import { useState } from 'preact/hooks';
import {
  type AnyFact,
  asPlainText,
  type CheckedFact,
  type Conclusion,
  type Countries,
  editionOn,
  fill,
  type Known,
  summaryOf,
  toPinnedPath,
} from 'rules';
import { CopyButton } from '../controls/CopyButton.tsx';
import { useLanguage } from '../controls/language.ts';
import type { Profile } from '../kept/profile.ts';
import { Checks } from './Checks.tsx';
import { Composer } from './Composer.tsx';
import type { Layers } from './known.ts';
import { Alternatives, Caveats, Warnings } from './Notes.tsx';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';
import { useServices } from './services.ts';
import { WhatIf } from './WhatIf.tsx';

interface AnswerProps {
  readonly conclusion: Conclusion;
  readonly known: Known;
  readonly layers: Layers;
  readonly profile: Profile;
  readonly customerName?: string | undefined;
  readonly foundLink?: string | undefined;
  readonly onCheck: (fact: CheckedFact, value: string) => void;
  readonly onCountries: (countries: Countries) => void;
  /** Another answer to one fact, to see where it leads. */
  readonly onTry: (fact: AnyFact, value: string) => void;
}

/** The answer below its heading: the sentence first, then what to do, then why, then what else. */
export function AnswerView({
  conclusion,
  known,
  layers,
  profile,
  customerName,
  foundLink,
  onCheck,
  onCountries,
  onTry,
}: AnswerProps) {
  const { words, locale } = useLanguage();
  const { site } = useServices();
  const [link, setLink] = useState<string | undefined>();
  const { outcome, certainty, row, replaced, checks, steps } = conclusion;
  return (
    <>
      <p class="answer">{words.outcomes[outcome].answer}</p>
      {replaced && <p>{fill(words.tree.otherwise, { answer: words.outcomes[replaced].title })}</p>}
      <p class="certainty">
        <strong>{words.certainties[certainty].label}.</strong> {words.certainties[certainty].text}
      </p>
      <Steps steps={steps} outcome={outcome} profile={profile} customerName={customerName} foundLink={foundLink} />
      <Composer choice={conclusion.link} profile={profile} customerName={customerName} onLink={setLink} />
      <Checks checks={checks} layers={layers} onCheck={onCheck} onCountries={onCountries} />
      <Warnings conclusion={conclusion} />
      <section>
        <h3>{words.tree.why}</h3>
        <p>{words.rows[row]}</p>
      </section>
      <Caveats conclusion={conclusion} />
      <Alternatives conclusion={conclusion} onGoal={(goal) => onTry('goal', goal)} />
      <WhatIf known={known} onTry={onTry} />
      <Sources conclusion={conclusion} />
      <div class="buttons">
        {site && (
          <CopyButton
            label={words.extension.guide.copyLink}
            text={`${site}${locale}/decide/${toPinnedPath(known, editionOn(conclusion.asOf))}`}
          />
        )}
        <CopyButton
          label={words.extension.guide.copyAnswer}
          text={asPlainText(summaryOf(conclusion, known, words, locale, link))}
        />
      </div>
    </>
  );
}
