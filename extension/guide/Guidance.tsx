import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerInWords, type Countries, dayName, type Fact, fill, isConclusion, questionInWords, today } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { noAnswers } from '../kept/answers.ts';
import type { Profile } from '../kept/profile.ts';
import { AnswerView } from './AnswerView.tsx';
import { Facts } from './Facts.tsx';
import {
  asQuestion,
  decideFrom,
  type FactsByOrigin,
  type GivenAnswers,
  withAnswer,
  withoutAnswer,
} from './facts-by-origin.ts';
import { Heading } from './Heading.tsx';
import { LinkCheck } from './LinkCheck.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { QuestionView } from './QuestionView.tsx';
import { useServices } from './services.ts';
import { VerdictMark } from './Verdict.tsx';

interface GuidanceProps {
  readonly facts: FactsByOrigin;
  readonly onAnswers: (answers: GivenAnswers) => void;
  readonly profile: Profile;
  readonly customerName?: string | undefined;
  /** The request link that the page shows, if it shows one. */
  readonly foundLink?: string | undefined;
}

/** The countries without the profile's own, so that another profile brings its own. */
function withoutOwn(countries: Countries, { country }: Profile): Countries {
  const { partner, ...others } = countries;
  return partner && partner !== country ? countries : others;
}

/**
 * One question at a time until the rules decide, then the answer; each fact it is based on can be changed at any time.
 */
export function Guidance({ facts, onAnswers, profile, customerName, foundLink }: GuidanceProps) {
  const { words, locale } = useLanguage();
  const { isUnkept } = useServices();
  const [changing, setChanging] = useState<Fact | undefined>();
  const stepped = useRef(false);
  const { known, decision } = decideFrom(facts);
  const next = changing ? asQuestion(changing) : decision;
  useLayoutEffect(() => {
    stepped.current = false;
  });

  /** Moves on because of the reader's own action: the next view takes the focus. */
  const step = ({ you, kept, countries }: GivenAnswers, change?: Fact) => {
    stepped.current = true;
    setChanging(change);
    onAnswers({ you, kept, countries });
  };
  const answer = isConclusion(next) ? answerInWords(next, known, words, locale) : undefined;
  const question = isConclusion(next) ? undefined : questionInWords(next, known, words, locale);
  const view = answer?.outcome ?? question?.fact ?? '';
  return (
    <>
      {answer && <VerdictMark verdict={answer.verdict} />}
      <Heading text={answer?.title ?? question?.question ?? ''} view={view} takesFocus={stepped.current} />
      {isConclusion(next) && answer && (
        <AnswerView
          key={view}
          answer={answer}
          conclusion={next}
          known={known}
          facts={facts}
          profile={profile}
          customerName={customerName}
          foundLink={foundLink}
          onCheck={(fact, value) => step(value ? withAnswer(facts, fact, value) : withoutAnswer(facts, fact))}
          onCountries={(countries) => step({ ...facts, countries: withoutOwn(countries, profile) })}
          onTry={(fact, value) => step(withAnswer(facts, fact, value))}
        />
      )}
      {question && (
        <QuestionView
          key={view}
          question={question}
          suggested={facts.page.suggests?.[question.fact]}
          onAnswer={(value) => step(withAnswer(facts, question.fact, value))}
          onBack={changing && (() => step(facts))}
        />
      )}
      <ProfileChoice />
      <LinkCheck profile={profile} />
      <Facts known={known} facts={facts} onChange={(fact) => step(facts, fact)} />
      {Object.keys({ ...facts.kept, ...facts.you }).length > 0 && (
        <div class="buttons">
          <button type="button" class="button" name="start" onClick={() => step({ ...noAnswers, kept: {} })}>
            {words.tree.start}
          </button>
        </div>
      )}
      <p class="failing" role="status">
        {isUnkept && words.extension.options.saveFailed}
      </p>
      <p class="soft fine">
        {fill(words.tree.asOf, { date: dayName(locale, today()) })}. {words.tree.freshness} {words.tree.notAffiliated}
      </p>
    </>
  );
}
