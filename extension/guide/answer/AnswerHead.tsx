import type { ComponentChildren } from 'preact';
import { actionFor, fill, type Section } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import { profileInMarket } from '../profile-in-market.ts';
import { useServices } from '../services.ts';
import { Action } from './Action.tsx';
import type { AnswerParts, Opens } from './answer-parts.ts';
import { Share } from './Share.tsx';
import { Permission, SoFar } from './SoFar.tsx';

interface AnswerHeadProps extends AnswerParts {
  readonly opens: Opens;
  /** The end of the term, as the page of the subscription writes it. */
  readonly ends: string | undefined;
  /** Puts the focus on something of the answer. */
  readonly onFocus: (selector: string) => void;
  readonly onNameSeller: () => void;
}

/** What the answer says in one sentence, what is there already, and the one thing to do now. */
export function AnswerHead({ opens, ends, onFocus, onNameSeller, ...parts }: AnswerHeadProps) {
  const { words } = useLanguage();
  const { profiles } = useServices();
  const { answer, conclusion, known, facts, shared } = parts;
  const fitting = profileInMarket(
    profiles,
    facts.countries,
    answer.checks.find(({ fact }) => fact === 'market')?.sameCountry,
  );
  const action = actionFor(conclusion, known, {
    opens: Object.keys(opens.addresses) as readonly Section[],
    hasFittingProfile: fitting >= 0,
  });
  return (
    <>
      <p class="answer">{answer.sentence}</p>
      {answer.otherwise && <p>{answer.otherwise}</p>}
      <SoFar {...parts} />
      {ends && answer.verdict.id === 'not-yet' && (
        <p class="so-far">
          <bdi>{fill(words.soFar.ends, { date: ends })}</bdi>
        </p>
      )}
      <div class="act">
        {action && (
          <Action
            action={action}
            fitting={fitting}
            opens={opens}
            onFocus={onFocus}
            onNameSeller={onNameSeller}
            {...parts}
          />
        )}
        <Share shared={shared} />
      </div>
      <Permission {...parts} />
    </>
  );
}

/** How sure it is, of which day, and by which rule; then what it is based on. */
export function Basis({
  answer,
  conclusion,
  children,
}: Pick<AnswerParts, 'answer' | 'conclusion'> & { readonly children: ComponentChildren }) {
  const { locale } = useLanguage();
  const { site } = useServices();
  return (
    <>
      <p class="meta">
        {answer.certainty.label} · {answer.asOf} ·{' '}
        {site ? (
          <a href={`${site}${locale}/rules/#${conclusion.row}`} target="_blank" rel="noreferrer">
            {answer.rule}
          </a>
        ) : (
          answer.rule
        )}
      </p>
      {children}
    </>
  );
}
