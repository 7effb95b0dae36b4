import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Countries, Fact } from 'rules';
import {
  type FactsByOrigin,
  type GivenAnswers,
  isAnswered,
  withAnswer,
  withoutAnswer,
} from '../background/facts-by-origin.ts';
import { Broken } from '../controls/ErrorBoundary.tsx';
import { noAnswers } from '../kept/answers.ts';
import type { Profile } from '../kept/profile.ts';
import { AnswerView } from './answer/AnswerView.tsx';
import { Foot } from './Foot.tsx';
import type { FromPage } from './from-page.ts';
import { Heading } from './Heading.tsx';
import { Premises } from './Premises.tsx';
import { QuestionView } from './QuestionView.tsx';
import { VerdictMark } from './Verdict.tsx';
import type { ViewNow } from './view.ts';

interface GuidanceProps {
  readonly now: ViewNow;
  /** The present facts; the view can still be for earlier ones. */
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
export function Guidance({ now, facts, onAnswers, profile, page }: GuidanceProps) {
  const stepped = useRef(false);
  useLayoutEffect(() => {
    if (now.isCurrent) stepped.current = false;
  });
  if (!now.shown) return now.isBroken ? <Broken /> : null;
  const { view, asked } = now.shown;
  const { known, question, answer } = view;

  /** Moves on because of the reader's own action: the next view takes the focus. */
  const step = ({ you, kept, countries }: GivenAnswers, change?: Fact) => {
    stepped.current = true;
    now.change(change);
    onAnswers({ you, kept, countries: withoutOwn(countries, profile) });
  };
  const premises = (
    <Premises view={view} about={page.about} details={page.details} onChange={(fact) => step(facts, fact)} />
  );
  const isBegun = isAnswered(asked.facts);
  const key = answer?.outcome ?? question?.fact ?? '';
  return (
    <>
      {now.isBroken && <Broken />}
      {answer && <VerdictMark verdict={answer.verdict} />}
      <Heading
        text={answer?.title ?? question?.question ?? ''}
        view={key}
        takesFocus={stepped.current && now.isCurrent}
      />
      {answer && (
        <AnswerView
          key={key}
          {...page}
          answer={answer}
          known={known}
          facts={facts}
          profile={profile}
          premises={premises}
          onCheck={(fact, value) => step(value ? withAnswer(facts, fact, value) : withoutAnswer(facts, fact))}
          onCountries={(countries) => step({ ...facts, countries })}
          onTry={(fact, value) => step(withAnswer(facts, fact, value))}
          onNameSeller={() => step(facts, 'channel')}
        />
      )}
      {question && (
        <>
          <QuestionView
            key={key}
            question={question}
            facts={facts}
            suggested={page.suggests?.[question.fact]}
            onAnswer={(value) => step(withAnswer(facts, question.fact, value))}
            // A situation that contradicts the page would overrule it.
            onSituation={
              isBegun || asked.changing || facts.page.facts.billing
                ? undefined
                : (given) => step({ ...facts, you: given })
            }
            onBack={asked.changing && (() => step(facts))}
          />
          {premises}
        </>
      )}
      <Foot profile={profile} onStart={isBegun && (() => step({ ...noAnswers, kept: {} }))}>
        {page.ways}
      </Foot>
    </>
  );
}
