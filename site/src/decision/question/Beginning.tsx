import type { ComponentChildren } from 'preact';
import {
  count,
  dayOf,
  decide,
  isConclusion,
  type Known,
  type PointInTime,
  type SituationId,
  situations,
  spaceAfter,
  today,
  usualStart,
} from 'rules';
import { addressOf } from '../../address/address-of.ts';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';
import { AnswerLinks } from './Answers.tsx';

interface BeginningProps {
  readonly context: PageContext;
  readonly time: PointInTime;
  /** The content above the situations. */
  readonly children?: ComponentChildren;
}

/** The number of situations that are shown before the reader asks for more. */
const shownFirst = 6;

/** Situations by their short names, each a link to its state; its sentence is read out with the name. */
const Situations = ({
  context,
  time,
  ids,
}: Omit<BeginningProps, 'children'> & { readonly ids: readonly SituationId[] }) => (
  <ul class="situations">
    {ids.map((id) => (
      <li key={id}>
        <a href={addressOf(context, situations[id], time)} {...marks({ step: true })}>
          {context.words.situationNames[id]}
          <span class="sr-only">: {context.words.situations[id]}</span>
        </a>
      </li>
    ))}
  </ul>
);

/** The first question to nearly everyone, with its answers. */
export function FirstQuestion({ context, time }: BeginningProps) {
  const question = decide(usualStart, dayOf(time, today()));
  if (isConclusion(question)) return null;
  return (
    <>
      <h2>{context.words.facts[question.ask].question}</h2>
      <AnswerLinks
        context={context}
        question={question}
        to={question.values.map((value) => ({
          values: [value],
          href: addressOf(context, { ...usualStart, [question.ask]: value } as Known, time),
        }))}
      />
    </>
  );
}

/**
 * The beginning of the home page and the tree: the first question to nearly everyone, or a situation that the reader
 * knows.
 */
export function Beginning({ context, time, children }: BeginningProps) {
  const { words, locale } = context;
  const { start } = words.site;
  const ids = Object.keys(situations) as SituationId[];
  return (
    <div class="beginning">
      <h1 id="_top" tabIndex={-1}>
        {start.title}
      </h1>
      <p class="lead">{start.lead}</p>
      <FirstQuestion context={context} time={time} />
      <p class="small">
        {start.assumed}
        {spaceAfter(start.assumed)}
        <a
          href={`${addressOf(context, {}, time)}#first-question`}
          aria-label={start.another}
          {...marks({ step: true })}
        >
          {words.tree.change}
        </a>
      </p>
      <h2>{words.parts.orSituation}</h2>
      {children}
      <Situations context={context} time={time} ids={ids.slice(0, shownFirst)} />
      <details>
        <summary>{count(locale, words.site.search.situations, ids.length - shownFirst)}</summary>
        <Situations context={context} time={time} ids={ids.slice(shownFirst)} />
      </details>
    </div>
  );
}
