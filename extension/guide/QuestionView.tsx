import { type AnyFact, fill, type Known } from 'rules';
import type { FactsByOrigin } from '../background/facts-by-origin.ts';
import type { GuideQuestion } from '../background/guide/guide-view.ts';
import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';
import { Finder } from './Finder.tsx';
import type { FromPage } from './from-page.ts';
import { Part } from './Part.tsx';
import { VerdictIcon } from './Verdict.tsx';

interface QuestionViewProps {
  readonly question: GuideQuestion;
  /** The answer that the page suggests. */
  readonly suggested: NonNullable<FromPage['suggests']>[AnyFact];
  readonly onAnswer: (value: string) => void;
  /** Answers several questions at once, by a situation that the reader knows; absent once something is answered. */
  readonly onSituation?: ((facts: Known) => void) | undefined;
  /** The facts known so far. */
  readonly facts: FactsByOrigin;
  /** Cancels changing an answer: it stays as it is. */
  readonly onBack?: (() => void) | undefined;
}

/** Help for a reader who does not know the answer, and why the question is asked. */
function NotSure({ question: { where, possible, why } }: Pick<QuestionViewProps, 'question'>) {
  const { words } = useLanguage();
  return (
    <>
      <h3 class="part-title">{words.tree.whereToFind}</h3>
      <p>{where}</p>
      <p>{words.tree.stillPossible}</p>
      <ul class="outcomes">
        {possible.map(({ outcome, verdict, title }) => (
          <li key={outcome}>
            <span class={`ink ${verdict.id}`}>
              <VerdictIcon verdict={verdict.id} />
            </span>
            {title}
          </li>
        ))}
      </ul>
      <h3 class="part-title">{words.tree.whyAsked}</h3>
      <p>{why}</p>
    </>
  );
}

/** One question: its answers as buttons, and what to do when the reader does not know. */
export function QuestionView({ question, suggested, facts, onAnswer, onSituation, onBack }: QuestionViewProps) {
  const { words, situations } = useLanguage();
  const isSuggested = ({ value }: { readonly value: string }) => value === suggested?.value;
  const options = question.options.toSorted((one, other) => Number(isSuggested(other)) - Number(isSuggested(one)));
  const choices = (values?: readonly string[], title?: string) => (
    <ul class="choices" aria-labelledby={title}>
      {options.map(
        ({ value, label, hint, chosen }) =>
          (!values || values.includes(value)) && (
            <li key={value}>
              <button
                type="button"
                class="choice"
                name={question.fact}
                value={value}
                aria-current={chosen ? 'true' : undefined}
                // The second press of a double one is not meant for the next question.
                onClick={({ detail }) => detail < 2 && onAnswer(value)}
              >
                <span class="choice-label">{label}</span>
                {hint && <span class="choice-hint">{hint}</span>}
                {suggested?.value === value && (
                  <span class="choice-hint">{fill(words.extension.panel.shows, { label: suggested.label })}</span>
                )}
              </button>
            </li>
          ),
      )}
    </ul>
  );
  return (
    <>
      {question.groups?.map(({ id, title, values }) => (
        <section key={id} class="group-of-choices">
          <h3 class="part-title" id={`channels-${id}`}>
            {title}
          </h3>
          {choices(values, `channels-${id}`)}
        </section>
      )) ?? choices()}
      {onSituation && (
        <Part title={words.parts.orSituation}>
          <Finder facts={facts} onOpen={onSituation} />
          <div class="situations">
            {situations.map(({ id, name, facts: given }) => (
              <button
                key={id}
                type="button"
                class="button"
                name="situation"
                value={id}
                onClick={() => onSituation(given)}
              >
                {name}
              </button>
            ))}
          </div>
        </Part>
      )}
      {onBack && (
        <div class="buttons">
          <button type="button" class="button" name="back" onClick={onBack}>
            {words.tree.back}
          </button>
        </div>
      )}
      <More summary={words.tree.notSure}>{() => <NotSure question={question} />}</More>
    </>
  );
}
