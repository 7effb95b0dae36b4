import { useState } from 'preact/hooks';
import type { GuideStep } from '../../background/guide/guide-answer.ts';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { Composer } from '../composer/Composer.tsx';
import { MailDraftView } from '../composer/MailDraftView.tsx';
import { StepMail } from '../composer/StepMail.tsx';
import type { AnswerParts } from './answer-parts.ts';

interface StepInsideProps extends AnswerParts {
  readonly step: GuideStep;
  readonly isNext: boolean;
}

/** The tools for an open step: the request link, an email, or the reason why there is no link. */
export function StepInside({ step, isNext, ...parts }: StepInsideProps) {
  const { words } = useLanguage();
  const { answer, shared, request } = parts;
  const { link } = answer;
  const { note, startsRequest } = step;
  // A link that was sent is copied again in the step that waits for it.
  const hasComposer = shared.known.relationship === 'pending' ? isNext : startsRequest;
  // Decided once, so that nothing closes while the last ID is being typed.
  const [isComplete] = useState(!request.missing);
  const composer = () => <Composer request={request} />;
  return (
    <>
      {note && <p class="soft">{note}</p>}
      {hasComposer &&
        'kind' in link &&
        // Before a term has ended there is nothing to send; and the action copies a link that was sent already.
        (answer.verdict.id === 'not-yet' || (isComplete && !startsRequest) ? (
          <More summary={words.actions.makeLink}>{composer}</More>
        ) : (
          composer()
        ))}
      {step.id === 'send-request' && request.made && (
        <MailDraftView {...parts} link={request.made.link} asksTwice={answer.asksTwice} />
      )}
      {step.mail && <StepMail {...parts} mail={step.mail} />}
    </>
  );
}
