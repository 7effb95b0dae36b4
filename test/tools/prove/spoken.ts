import {
  askedFacts,
  type Conclusion,
  checkedFacts,
  checkOrder,
  type Day,
  type Decision,
  factOrder,
  isConclusion,
  type Known,
  type Locale,
  localeName,
  type Messages,
  outcomeIds,
  statementIds,
} from 'rules';
import type { Finding } from './finding.ts';
import { daysOf, type Subject } from './subject.ts';
import { isAnswered, walk } from './walk.ts';

/** Something that needs words: its kind, its id, and the places of its sentences among a locale's words. */
interface Spoken {
  readonly kind: string;
  readonly id: string;
  readonly places: readonly (readonly string[])[];
}

const spoken = (kind: string, id: string, ...places: readonly (readonly string[])[]): Spoken => ({ kind, id, places });

/** Everything that needs words in any case: all outcomes, facts, values, rows and statements. */
const always = ({ rules }: Subject): readonly Spoken[] => [
  ...outcomeIds.map((id) => spoken('outcome', id, ['outcomes', id, 'title'], ['outcomes', id, 'answer'])),
  ...rules.map(({ row }) => spoken('row', row, ['rows', row])),
  ...statementIds.map((id) => spoken('statement', id, ['statements', id])),
  ...factOrder.flatMap((fact) => [
    spoken('fact', fact, ...['label', 'question', 'why', 'where'].map((part) => ['facts', fact, part])),
    ...askedFacts[fact].map((value) => spoken(`value of ${fact}`, value, ['facts', fact, 'answers', value, 'label'])),
  ]),
  ...checkOrder.flatMap((fact) => [
    spoken('check', fact, ...['label', 'question', 'text'].map((part) => ['checks', fact, part])),
    ...checkedFacts[fact].map((value) =>
      spoken(`value of ${fact}`, value, ['checks', fact, 'answers', value, 'label']),
    ),
  ]),
];

/** Everything in an answer that needs words. */
const inAnswer = (answer: Conclusion): readonly Spoken[] => [
  spoken('outcome', answer.outcome, ['outcomes', answer.outcome, 'answer']),
  spoken('verdict', answer.verdict, ['verdicts', answer.verdict]),
  spoken('certainty', answer.certainty, ...['label', 'text'].map((part) => ['certainties', answer.certainty, part])),
  ...answer.caveats.map(({ id }) => spoken('caveat', id, ['caveats', id])),
  ...answer.checks.flatMap(({ fact, state, fit, sameCountry }) => [
    spoken('state of a check', state, ['checkStates', state]),
    ...(fit ? [spoken('fit of a role', fit, ['roleFits', fit])] : []),
    ...(sameCountry ? [spoken('check', `${fact} (same country)`, ['checks', fact, 'sameCountry'])] : []),
  ]),
  ...answer.steps.flatMap(({ id, actor }) => [
    spoken('step', id, ['steps', id]),
    spoken('actor', actor, ['actors', actor]),
  ]),
  ...answer.warnings.map(({ id }) => spoken('warning', id, ['warnings', id])),
  ...answer.alternatives.map(({ id }) =>
    spoken('alternative', id, ...['title', 'text'].map((part) => ['alternatives', id, part])),
  ),
  'none' in answer.link
    ? spoken('reason for no link', answer.link.none, ['noLink', answer.link.none])
    : spoken('link', answer.link.kind, ['links', answer.link.kind]),
];

const answered = new WeakMap<Subject['decide'], Map<Day, readonly Conclusion[]>>();

/**
 * Every answer on the way through the questions, each outcome also with every value of every checked fact; remembered.
 */
export function answersOn(subject: Subject, day: Day): readonly Conclusion[] {
  const days = answered.get(subject.decide) ?? new Map<Day, readonly Conclusion[]>();
  answered.set(subject.decide, days);
  const answers = days.get(day) ?? answersAsked(subject, day);
  days.set(day, answers);
  return answers;
}

function answersAsked(subject: Subject, day: Day): readonly Conclusion[] {
  const reached = walk(subject, day).filter(isAnswered);
  const byOutcome = new Map(reached.map((visit) => [visit.decision.outcome, visit.known]));
  const checked = [...byOutcome.values()].flatMap((known) =>
    checkOrder.flatMap((fact) =>
      checkedFacts[fact].map((value): Decision => subject.decide({ ...known, [fact]: value } as Known, day)),
    ),
  );
  return [...reached.map(({ decision }) => decision), ...checked.filter(isConclusion)];
}

function wordsAt(words: Messages, place: readonly string[]): unknown {
  return place.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], words);
}

const isSaid = (words: unknown): boolean =>
  typeof words === 'string'
    ? words.trim().length > 0
    : typeof words === 'object' &&
      words !== null &&
      Object.values(words).length > 0 &&
      Object.values(words).every(isSaid);

const named = (locale: Locale): string => `${localeName(locale)} (${locale})`;

/** Words that are missing in some locale for anything an answer or a question can say on any day. */
export function missingWords(subject: Subject): readonly Finding[] {
  const all = new Map<string, { readonly what: Spoken; readonly day?: Day }>();
  const add = (what: Spoken, day?: Day) => {
    const key = `${what.kind} ${what.id}`;
    if (!all.has(key)) all.set(key, { what, ...(day && { day }) });
  };
  for (const what of always(subject)) add(what);
  for (const day of daysOf(subject.rules))
    for (const answer of answersOn(subject, day)) for (const what of inAnswer(answer)) add(what, day);
  return [...all.values()].flatMap(({ what: { kind, id, places }, day }) =>
    [...subject.words].flatMap(([locale, words]): Finding[] =>
      places.every((place) => isSaid(wordsAt(words, place)))
        ? []
        : [{ says: `${named(locale)} has no words for the ${kind} “${id}”.`, ...(day && { day }) }],
    ),
  );
}
