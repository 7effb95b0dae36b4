import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Countries, dayName, decide, type Fact, fill, isConclusion, today } from 'rules';
import { useLanguage } from '../controls/language.ts';
import type { Profile } from '../kept/profile.ts';
import { AnswerView } from './AnswerView.tsx';
import { Facts } from './Facts.tsx';
import { Heading } from './Heading.tsx';
import { answered, asQuestion, knownOf, type Layers, nothingGiven, unanswered } from './known.ts';
import { LinkCheck } from './LinkCheck.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { QuestionView } from './QuestionView.tsx';
import { useServices } from './services.ts';
import { VerdictMark } from './Verdict.tsx';

interface GuidanceProps {
  readonly layers: Layers;
  readonly onLayers: (layers: Layers) => void;
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

/** One question at a time until the rules decide, then the answer; what it rests on can be changed at any time. */
export function Guidance({ layers, onLayers, profile, customerName, foundLink }: GuidanceProps) {
  const { words, locale } = useLanguage();
  const { isUnkept } = useServices();
  const [changing, setChanging] = useState<Fact | undefined>();
  const stepped = useRef(false);
  const known = knownOf(layers);
  const next = changing ? asQuestion(changing) : decide(known);
  const title = isConclusion(next) ? words.outcomes[next.outcome].title : words.facts[next.ask].question;
  const view = isConclusion(next) ? next.outcome : next.ask;
  useLayoutEffect(() => {
    stepped.current = false;
  });

  /** Moves on by the reader's own step: what comes next takes the focus. */
  const step = (moved: Layers, change?: Fact) => {
    stepped.current = true;
    setChanging(change);
    onLayers(moved);
  };
  return (
    <>
      {isConclusion(next) && <VerdictMark verdict={next.verdict} />}
      <Heading text={title} view={view} takesFocus={stepped.current} />
      {isConclusion(next) ? (
        <AnswerView
          key={view}
          conclusion={next}
          known={known}
          layers={layers}
          profile={profile}
          customerName={customerName}
          foundLink={foundLink}
          onCheck={(fact, value) => step(value ? answered(layers, fact, value) : unanswered(layers, fact))}
          onCountries={(countries) => step({ ...layers, countries: withoutOwn(countries, profile) })}
          onTry={(fact, value) => step(answered(layers, fact, value))}
        />
      ) : (
        <QuestionView
          key={view}
          question={next}
          known={known}
          onAnswer={(value) => step(answered(layers, next.ask, value))}
          onBack={changing && (() => step(layers))}
        />
      )}
      <ProfileChoice />
      <LinkCheck profile={profile} />
      <Facts known={known} layers={layers} onChange={(fact) => step(layers, fact)} />
      {Object.keys(layers.you).length > 0 && (
        <div class="buttons">
          <button type="button" class="button" name="start" onClick={() => step({ ...layers, ...nothingGiven })}>
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
