import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerInWords, askedInWords, type Countries, type Fact, isConclusion } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { noAnswers } from '../kept/answers.ts';
import type { Profile } from '../kept/profile.ts';
import { AnswerView } from './answer/AnswerView.tsx';
import type { Opens } from './answer/answer-parts.ts';
import { Foot } from './Foot.tsx';
import {
  asQuestion,
  decideFrom,
  type FactsByOrigin,
  type GivenAnswers,
  withAnswer,
  withoutAnswer,
} from './facts-by-origin.ts';
import { Heading } from './Heading.tsx';
import { Premises } from './Premises.tsx';
import { QuestionView } from './QuestionView.tsx';
import { VerdictMark } from './Verdict.tsx';

/** What a page of the portal adds to the guide. */
export interface FromPage {
  readonly customerName?: string | undefined;
  /** The request link that the page shows, if it shows one. */
  readonly foundLink?: string | undefined;
  readonly opens: Opens;
  /** The end of the term, as the page of the subscription writes it. */
  readonly ends?: string | undefined;
  /** What the guide is about. */
  readonly about?: ComponentChildren;
  /** What else the page shows. */
  readonly details?: ComponentChildren;
  /** Whether there is little room. */
  readonly isNarrow: boolean;
}

interface GuidanceProps {
  readonly facts: FactsByOrigin;
  readonly onAnswers: (answers: GivenAnswers) => void;
  readonly profile: Profile;
  readonly page: FromPage;
}

/** The countries without the profile's own, so that another profile brings its own. */
function withoutOwn(countries: Countries, { country }: Profile): Countries {
  const { partner, ...others } = countries;
  return partner && partner !== country ? countries : others;
}

/**
 * One question at a time until the rules decide, then the answer; each fact it is based on can be changed at any time.
 */
export function Guidance({ facts, onAnswers, profile, page }: GuidanceProps) {
  const { words, locale } = useLanguage();
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
  const premises = (
    <Premises
      known={known}
      facts={facts}
      about={page.about}
      details={page.details}
      onChange={(fact) => step(facts, fact)}
    />
  );
  const answer = isConclusion(next) ? answerInWords(next, known, words, locale) : undefined;
  const asked = isConclusion(next) ? undefined : askedInWords(next, known, words);
  const isAnswered = Object.keys({ ...facts.kept, ...facts.you }).length > 0;
  const view = answer?.outcome ?? asked?.fact ?? '';
  return (
    <>
      {answer && <VerdictMark verdict={answer.verdict} />}
      <Heading text={answer?.title ?? asked?.question ?? ''} view={view} takesFocus={stepped.current} />
      {isConclusion(next) && answer && (
        <AnswerView
          key={view}
          answer={answer}
          conclusion={next}
          known={known}
          facts={facts}
          profile={profile}
          customerName={page.customerName}
          foundLink={page.foundLink}
          opens={page.opens}
          ends={page.ends}
          isNarrow={page.isNarrow}
          premises={premises}
          onCheck={(fact, value) => step(value ? withAnswer(facts, fact, value) : withoutAnswer(facts, fact))}
          onCountries={(countries) => step({ ...facts, countries: withoutOwn(countries, profile) })}
          onTry={(fact, value) => step(withAnswer(facts, fact, value))}
          onNameSeller={() => step(facts, 'channel')}
        />
      )}
      {!isConclusion(next) && asked && (
        <>
          <QuestionView
            key={view}
            asked={asked}
            question={next}
            known={known}
            suggested={facts.page.suggests?.[asked.fact]}
            onAnswer={(value) => step(withAnswer(facts, asked.fact, value))}
            // A situation that contradicts the page would overrule it.
            onSituation={
              isAnswered || changing || facts.page.facts.billing ? undefined : (given) => step({ ...facts, you: given })
            }
            onBack={changing && (() => step(facts))}
          />
          {premises}
        </>
      )}
      <Foot profile={profile} onStart={isAnswered && (() => step({ ...noAnswers, kept: {} }))} />
    </>
  );
}
