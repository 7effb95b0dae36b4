import { type AnswerInWords, answerInWords, soFarInWords } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';
import { Share } from '../Share.tsx';
import { Verdict } from '../Verdict.tsx';
import { ActionByRelationship } from './Action.tsx';
import type { Answered } from './answered.ts';
import type { Related } from './checks/as-checked.ts';
import { InPlaceLinks } from './OtherWays.tsx';
import { RuleLink } from './RuleLink.tsx';

interface SaysProps {
  readonly context: PageContext;
  readonly answer: AnswerInWords;
  readonly soFar: string | undefined;
}

/** The text of the answer: its verdict, its title, its sentence, and what the partner already has with the customer. */
function Says({ context, answer, soFar }: SaysProps) {
  return (
    <div {...marks({ exchanged: 'answer' })}>
      <Verdict verdict={answer.verdict} />
      <h1 id="_top" tabIndex={-1}>
        {answer.title}
      </h1>
      <p class="lead" {...marks({ sentence: true })}>
        {answer.sentence}
      </p>
      {answer.otherwise && <p {...marks({ otherwise: context.words.tree.otherwise })}>{answer.otherwise}</p>}
      <p class="so-far" hidden={soFar === undefined} {...marks({ 'so-far': true })}>
        {soFar}
      </p>
    </div>
  );
}

type CardProps = Answered & {
  /** The answer with each relationship with the customer; empty where it makes no difference. */
  readonly related: readonly Related[];
  /**
   * Whether it serves any page with the failed check: the rule, the day and the menu that shares are then the page's.
   */
  readonly isFailed?: boolean;
};

/** The answer at a glance: its text, the one action, its certainty, its day, and its rule. */
export function Card({ related, isFailed = false, ...answered }: CardProps) {
  const { context, conclusion, known, time } = answered;
  const { words, locale } = context;
  const answer = answerInWords(conclusion, known, words, locale);
  const soFar = soFarInWords(conclusion, known, words, locale, false);
  return (
    <div class="answer" {...marks({ verdict: answer.verdict.id })}>
      <Says context={context} answer={answer} soFar={soFar} />
      <div class="actions" {...marks({ copying: true })}>
        <span class="action" {...marks({ exchanged: 'action' })}>
          <ActionByRelationship {...answered} related={related} />
        </span>
        {!isFailed && <Share context={context} state={{ known, time, decision: conclusion }} />}
        <span class="copied" {...marks({ said: true })} />
      </div>
      <div {...marks({ exchanged: 'meta' })}>
        <p class="meta" {...marks({ dated: true })}>
          <span {...marks({ certainty: true })}>{answer.certainty.label}</span>
          {!isFailed && (
            <>
              {' '}
              · {answer.asOf} · <RuleLink context={context} conclusion={conclusion} known={known} time={time} />
            </>
          )}
        </p>
        <InPlaceLinks context={context} answer={answer} />
      </div>
    </div>
  );
}
