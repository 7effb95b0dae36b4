import type { ComponentChildren } from 'preact';
import { fill, spaceAfter } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import { useServices } from '../services.ts';
import { Action } from './Action.tsx';
import type { AnswerParts } from './answer-parts.ts';
import { Share } from './Share.tsx';

interface AnswerHeadProps extends AnswerParts {
  /** Puts the focus on something of the answer. */
  readonly onFocus: (selector: string) => void;
  readonly onNameSeller: () => void;
}

/** The question that is left where the page implies a relationship: whether there is permission as well. */
function Permission({ onCheck }: Pick<AnswerParts, 'onCheck'>) {
  const { soFar } = useLanguage().words;
  const say = (value: string, label: string) => (
    <button
      type="button"
      class="button small"
      name="relationship"
      value={value}
      onClick={() => onCheck('relationship', value)}
    >
      {label}
    </button>
  );
  return (
    <p class="permission">
      {soFar.permission}
      {spaceAfter(soFar.permission)}
      {say('reseller-with-admin', soFar.havePermission)} {say('reseller', soFar.noPermission)}
    </p>
  );
}

/** The answer in one sentence, what the partner already has with the customer, and the one thing to do now. */
export function AnswerHead({ onFocus, onNameSeller, ...parts }: AnswerHeadProps) {
  const { words } = useLanguage();
  const { answer, ends, onCheck } = parts;
  return (
    <>
      <p class="answer">{answer.sentence}</p>
      {answer.otherwise && <p>{answer.otherwise}</p>}
      {answer.soFar && <p class="so-far">{answer.soFar}</p>}
      {ends && answer.verdict.id === 'not-yet' && (
        <p class="so-far">
          <bdi>{fill(words.soFar.ends, { date: ends })}</bdi>
        </p>
      )}
      <div class="act">
        {answer.action && <Action action={answer.action} onFocus={onFocus} onNameSeller={onNameSeller} {...parts} />}
        <Share {...parts} />
      </div>
      {answer.asksPermission && <Permission onCheck={onCheck} />}
    </>
  );
}

/** The certainty of the answer, its day, and the rule behind it; then the facts it is based on. */
export function Basis({ answer, children }: Pick<AnswerParts, 'answer'> & { readonly children: ComponentChildren }) {
  const { locale } = useLanguage();
  const { site } = useServices();
  return (
    <>
      <p class="meta">
        {answer.certainty.label} · {answer.asOf} ·{' '}
        {site ? (
          <a href={`${site}${locale}/rules/#${answer.row}`} target="_blank" rel="noreferrer">
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
