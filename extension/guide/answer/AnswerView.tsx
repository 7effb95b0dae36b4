import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Known } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import { useLinkRequest } from '../composer/request.ts';
import { Part } from '../Part.tsx';
import { AnswerHead, Basis } from './AnswerHead.tsx';
import type { AnswerParts } from './answer-parts.ts';
import { CheckAnswers } from './CheckAnswers.tsx';
import { Folds } from './Folds.tsx';
import { Alternatives, Notes } from './Notes.tsx';
import { StandOuts } from './StandOuts.tsx';
import { StepInside } from './StepInside.tsx';
import { Steps } from './Steps.tsx';
import { WhatIfOpen } from './WhatIf.tsx';
import { Why } from './Why.tsx';

interface AnswerViewProps extends Omit<AnswerParts, 'request' | 'shared' | 'onCustomerName'> {
  readonly known: Known;
  /** The facts that it is based on; they come after the steps where there is little room. */
  readonly premises: ComponentChildren;
  readonly isNarrow: boolean;
  readonly onNameSeller: () => void;
}

/** The answer below its title: the verdict, the steps, the reason, and everything else. */
export function AnswerView({ known, premises, isNarrow, onNameSeller, ...given }: AnswerViewProps) {
  const { words, locale } = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const { answer, profile, onTry } = given;
  const { verdict, alternatives, inPlace, urgent, warnings, whereAreYou } = answer;
  const request = useLinkRequest(answer.link, profile);
  const [typedName, setTypedName] = useState<string | undefined>();
  const parts: AnswerParts = {
    ...given,
    request,
    shared: { known, locale, link: request.made?.link },
    customerName: typedName ?? given.customerName,
    onCustomerName: setTypedName,
  };
  // A move costs money or data.
  const warns = verdict.id === 'can-by-moving' || verdict.id === 'not-yet';
  const seen = warns && !urgent ? warnings.slice(0, 1) : [];
  const seeks = answer.action?.do === 'name-seller';
  const isOpen = {
    alternatives: verdict.id === 'someone-else',
    whatIf: verdict.id === 'cannot' || seeks,
  };
  const focus = (selector: string) => {
    const found = root.current?.querySelector<HTMLElement>(selector);
    const closed = found?.closest('details');
    if (closed) closed.open = true;
    found?.focus();
  };
  const basis = <Basis answer={answer}>{premises}</Basis>;
  const why = <Why answer={answer} />;
  return (
    <div ref={root}>
      <AnswerHead {...parts} onFocus={focus} onNameSeller={onNameSeller} />
      {!isNarrow && basis}
      <StandOuts {...parts} checks={answer.standOuts} urgent={urgent} />
      {verdict.id === 'cannot' && why}
      {inPlace.map(({ id, title, text }) => (
        <Part key={id} title={title}>
          <p>{text}</p>
        </Part>
      ))}
      <Steps
        steps={answer.steps}
        title={verdict.id === 'cannot' ? words.parts.instead : words.tree.steps}
        afterTerm={verdict.id === 'not-yet'}
        where={
          whereAreYou && (
            <div class="where">
              <CheckAnswers {...parts} check={whereAreYou} question={words.parts.whereAreYou} />
            </div>
          )
        }
        inside={(step, isNext) => <StepInside {...parts} step={step} isNext={isNext} />}
      />
      {isNarrow && basis}
      {seen.length > 0 && (
        <Part title={words.tree.warnings}>
          <Notes notes={seen} />
        </Part>
      )}
      {verdict.id !== 'cannot' && why}
      {isOpen.whatIf && (
        <Part title={seeks ? words.parts.ifItIs : words.whatIf.title}>
          <WhatIfOpen shared={parts.shared} onTry={onTry} />
        </Part>
      )}
      {isOpen.alternatives && alternatives.length > 0 && (
        <Part title={words.tree.alternatives}>
          <Alternatives alternatives={alternatives} onTry={onTry} />
        </Part>
      )}
      <Folds {...parts} warnings={warnings.slice(seen.length)} isOpen={isOpen} />
    </div>
  );
}
