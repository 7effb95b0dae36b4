import { fill, type QuestionInWords } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';
import { VerdictIcon, VerdictMark } from './Verdict.tsx';

interface QuestionViewProps {
  readonly question: QuestionInWords;
  /** An answer that the page suggests, which comes first, with the page's own word for it. */
  readonly suggested?: { readonly value: string; readonly label: string } | undefined;
  readonly onAnswer: (value: string) => void;
  /** Cancels changing an answer: it stays as it is. */
  readonly onBack?: (() => void) | undefined;
}

/** Why a question is asked: the verdicts that each answer can lead to, the best first. */
function Why({ question }: Pick<QuestionViewProps, 'question'>) {
  return (
    <>
      <p>{question.why}</p>
      <dl class="leads">
        {question.options.map(({ value, leadsTo, outcomes }) => (
          <div key={value}>
            <dt>{leadsTo}</dt>
            {[...new Map(outcomes.map(({ verdict }) => [verdict.id, verdict])).values()].map((verdict) => (
              <dd key={verdict.id}>
                <VerdictMark verdict={verdict} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

/** What a reader can do who does not know the answer. */
function NotSure({ question }: Pick<QuestionViewProps, 'question'>) {
  const { words } = useLanguage();
  return (
    <>
      <h3 class="part-title">{words.tree.whereToFind}</h3>
      <p>{question.where}</p>
      <p>{words.tree.stillPossible}</p>
      <ul class="outcomes">
        {question.possible.map(({ outcome, verdict, title }) => (
          <li key={outcome}>
            <span class={`ink ${verdict.id}`}>
              <VerdictIcon verdict={verdict.id} />
            </span>
            {title}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One question: its answers as buttons, why it is asked, and what to do when the reader does not know. */
export function QuestionView({ question, suggested, onAnswer, onBack }: QuestionViewProps) {
  const { words } = useLanguage();
  const isSuggested = ({ value }: { readonly value: string }) => value === suggested?.value;
  const options = question.options.toSorted((one, other) => Number(isSuggested(other)) - Number(isSuggested(one)));
  return (
    <>
      <ul class="choices">
        {options.map(({ value, label, hint, chosen }) => (
          <li key={value}>
            <button
              type="button"
              class="choice"
              name={question.fact}
              value={value}
              aria-current={chosen ? 'true' : undefined}
              onClick={() => onAnswer(value)}
            >
              <span class="choice-label">{label}</span>
              {hint && <span class="choice-hint">{hint}</span>}
              {suggested?.value === value && (
                <span class="choice-hint">{fill(words.extension.panel.shows, { label: suggested.label })}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {onBack && (
        <div class="buttons">
          <button type="button" class="button" name="back" onClick={onBack}>
            {words.tree.back}
          </button>
        </div>
      )}
      <More summary={words.tree.whyAsked}>{() => <Why question={question} />}</More>
      <More summary={words.tree.notSure}>{() => <NotSure question={question} />}</More>
    </>
  );
}
