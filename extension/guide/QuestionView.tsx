import {
  fill,
  type Known,
  type OutcomeId,
  outcomeIds,
  possibleOutcomes,
  type Question,
  type Verdict,
  verdictOf,
  whyAsked,
} from 'rules';
import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';
import { VerdictIcon, VerdictMark } from './Verdict.tsx';

interface QuestionProps {
  readonly question: Question;
  readonly known: Known;
  readonly onAnswer: (value: string) => void;
  /** Leaves an answer that was to be changed as it is. */
  readonly onBack?: (() => void) | undefined;
}

type AnswerWords = Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;

/** Outcomes in the order of their verdicts, best first, whatever order the rules found them in. */
const inOrder = (found: readonly OutcomeId[]): readonly OutcomeId[] => outcomeIds.filter((id) => found.includes(id));

const verdictsOf = (outcomes: readonly OutcomeId[]): readonly Verdict[] => [
  ...new Set(inOrder(outcomes).map(verdictOf)),
];

function Why({ question, known }: Pick<QuestionProps, 'question' | 'known'>) {
  const { words } = useLanguage();
  const fact = words.facts[question.ask];
  const answers: AnswerWords = fact.answers;
  return (
    <More summary={words.tree.whyAsked}>
      {() => (
        <>
          <p>{fact.why}</p>
          <dl class="leads">
            {whyAsked(question, known).map(({ value, outcomes }) => (
              <div key={value}>
                <dt>{fill(words.tree.leadsTo, { answer: answers[value]?.label ?? value })}</dt>
                {verdictsOf(outcomes).map((verdict) => (
                  <dd key={verdict}>
                    <VerdictMark verdict={verdict} />
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </More>
  );
}

function NotSure({ question, known }: Pick<QuestionProps, 'question' | 'known'>) {
  const { words } = useLanguage();
  return (
    <More summary={words.tree.notSure}>
      {() => (
        <>
          <h3>{words.tree.whereToFind}</h3>
          <p>{words.facts[question.ask].where}</p>
          <p>{words.tree.stillPossible}</p>
          <ul class="outcomes">
            {inOrder(possibleOutcomes(known)).map((outcome) => (
              <li key={outcome}>
                <span class={`ink ${verdictOf(outcome)}`}>
                  <VerdictIcon verdict={verdictOf(outcome)} />
                </span>
                {words.outcomes[outcome].title}
              </li>
            ))}
          </ul>
        </>
      )}
    </More>
  );
}

/** One question: its answers as buttons, why it is asked, and what to do when the reader doesn't know. */
export function QuestionView({ question, known, onAnswer, onBack }: QuestionProps) {
  const { words } = useLanguage();
  const answers: AnswerWords = words.facts[question.ask].answers;
  return (
    <>
      <ul class="choices">
        {question.values.map((value) => (
          <li key={value}>
            <button
              type="button"
              class="choice"
              name={question.ask}
              value={value}
              aria-current={known[question.ask] === value ? 'true' : undefined}
              onClick={() => onAnswer(value)}
            >
              <span class="choice-label">{answers[value]?.label ?? value}</span>
              {answers[value]?.hint && <span class="choice-hint">{answers[value].hint}</span>}
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
      <Why question={question} known={known} />
      <NotSure question={question} known={known} />
    </>
  );
}
