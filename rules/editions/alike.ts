import { decide, isConclusion, questionsAnswered } from '../decide/decide.ts';
import { decisionContent } from '../decide/decision-content.ts';
import type { State } from '../decide/paths.ts';
import type { Question } from '../decide/settle.ts';
import type { Day } from '../policy/days/day.ts';
import { baseFacts, type Fact, type Known } from '../policy/facts.ts';
import { grouped } from '../policy/grouped.ts';

/** A number for each text, the same for the same text. */
const numbers = new Map<string, number>();

function numberOf(text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/** The number of each state on a day, by day and state. */
const following = new Map<string, number>();

/** The number of a state on a day: two states have the same one if the same questions and answers follow from them. */
function whatFollows(known: Known, day: Day): number {
  const key = day + JSON.stringify(known);
  const made = following.get(key);
  if (made !== undefined) return made;
  const decision = decide(known, day);
  const parts = isConclusion(decision)
    ? []
    : decision.values.map((value) => whatFollows({ ...known, [decision.ask]: value } as Known, day));
  const number = numberOf([decisionContent(decision, known), ...parts].join());
  following.set(key, number);
  return number;
}

/**
 * The values of a question in groups, in the order shown: those of a group lead to the same questions and answers, so
 * that they share a page. A reader recognizes a situation by the first five questions: each of their values has its own
 * page.
 */
export function alikeValues({ ask, values, asOf }: Question, known: Known): readonly (readonly string[])[] {
  if (baseFacts.includes(ask)) return values.map((value) => [value]);
  return [...grouped(values, (value) => whatFollows({ ...known, [ask]: value } as Known, asOf)).values()];
}

/** For each fact, the values that the questions of a day do not tell apart from the one that is known. */
export type Alike = Readonly<Partial<Record<Fact, readonly string[]>>>;

/** The results for states of a day, as every link to a page asks for them. */
const found = new Map<string, Alike>();

/**
 * The answers that were asked for on the way to a state and share their page with others, with all the values that do.
 * @example alikeAnswers({ …, 'partner-type': 'direct-bill' }, day) // { 'partner-type': ['direct-bill', 'indirect-provider'] }
 */
export function alikeAnswers(known: Known, day: Day): Alike {
  const key = day + JSON.stringify(known);
  const made = found.get(key) ?? alikeOnTheWay(known, day);
  found.set(key, made);
  return made;
}

function alikeOnTheWay(known: Known, day: Day): Alike {
  const alike: Partial<Record<Fact, readonly string[]>> = {};
  for (const { question, before, value } of questionsAnswered(known, day)) {
    const group = alikeValues(question, before).find((values) => values.includes(value)) ?? [];
    if (group.length > 1) alike[question.ask] = group;
  }
  return alike;
}

/** The states that share a page with a state, including itself. */
export const alikeStates = (known: Known, day: Day): readonly Known[] =>
  (Object.entries(alikeAnswers(known, day)) as [Fact, readonly string[]][]).reduce<readonly Known[]>(
    (states, [fact, values]) => states.flatMap((state) => values.map((value) => ({ ...state, [fact]: value }))),
    [known],
  );

/** Every state that the questions of a day lead to, one for all that share a page, parents before children. */
export function* statesWithPage(day: Day, known: Known = {}): Generator<State> {
  const decision = decide(known, day);
  yield { known, decision };
  if (isConclusion(decision)) return;
  for (const [value] of alikeValues(decision, known)) yield* statesWithPage(day, { ...known, [decision.ask]: value });
}
