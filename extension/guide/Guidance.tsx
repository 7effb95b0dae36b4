import type { ComponentChildren } from 'preact';
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
import type { Opens } from './answer/answer-parts.ts';
import { Foot } from './Foot.tsx';
import { Heading } from './Heading.tsx';
import { Premises } from './Premises.tsx';
import { QuestionView } from './QuestionView.tsx';
import { VerdictMark } from './Verdict.tsx';
import type { ViewNow } from './view.ts';

/** What a page of the portal adds to the guide. */
export interface FromPage {
  readonly customerName?: string | undefined;
  /** The customer's tenant ID, if the page names it. */
  readonly customerTenant?: string | undefined;
  /** The request link that the page shows, if it shows one. */
  readonly foundLink?: string | undefined;
  readonly opens: Opens;
  /** The subscription that the guide is about, if its page is open, and the end of its term as that page writes it. */
  readonly item?: string | undefined;
  readonly ends?: string | undefined;
  /** What the guide is about. */
  readonly about?: ComponentChildren;
  /** What else the page shows. */
  readonly details?: ComponentChildren;
  /** Further ways, at the end. */
  readonly ways?: ComponentChildren;
  /** Whether there is little room. */
  readonly isNarrow: boolean;
}

interface GuidanceProps {
  readonly now: ViewNow;
  /** The facts as they are now; those of the view can be earlier ones. */
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
          answer={answer}
          known={known}
          facts={facts}
          profile={profile}
          customerName={page.customerName}
          customerTenant={page.customerTenant}
          foundLink={page.foundLink}
          opens={page.opens}
          item={page.item}
          ends={page.ends}
          isNarrow={page.isNarrow}
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
            suggested={facts.page.suggests?.[question.fact]}
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
