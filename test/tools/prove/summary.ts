import { type Day, distinctFactSets, factSetsOn, faultsOn, today, usualStart } from 'rules';
import { casesOf } from './agreement.ts';
import { daysOf, inForce, type Subject } from './subject.ts';
import { isAnswered, type Visit, walk } from './walk.ts';

/** The middle one of some numbers. */
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The duration of the exact analysis of each edition, in milliseconds: the middle of five runs. */
export function analysisTimes(days: readonly Day[], { rules }: Subject): readonly number[] {
  return days.map((day) =>
    median(
      Array.from({ length: 5 }, () => {
        const start = performance.now();
        faultsOn(day, rules);
        return performance.now() - start;
      }),
    ),
  );
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const longest = (visits: readonly Visit[]): number => Math.max(...visits.map(({ asked }) => asked));

/** The average number of questions before an answer when every answer to a question is as likely as any other. */
const mean = (visits: readonly Visit[]): number =>
  visits.filter(isAnswered).reduce((sum, { asked, chance }) => sum + asked * chance, 0);

/** The rules in figures: today's, and over all editions. */
export function summary(subject: Subject): readonly string[] {
  const days = daysOf(subject.rules);
  const day = days.findLast((each) => each <= today()) ?? today();
  const now = walk(subject, day);
  const all = days.flatMap((each) => walk(subject, each));
  const times = analysisTimes(days, subject);
  const distinct = days.map((each) => distinctFactSets(each, inForce(subject.rules, each)).length);
  const outcomes = (visits: readonly Visit[]) =>
    new Set(visits.filter(isAnswered).map(({ decision }) => decision.outcome)).size;
  const lines: readonly (readonly [string, string, string])[] = [
    ['', `as of ${day}`, 'all editions'],
    ['complete fact sets', number(factSetsOn(day)), number(days.reduce((sum, each) => sum + factSetsOn(each), 0))],
    ['fact sets that differ in any row', number(distinct.at(-1) ?? 0), number(distinct.reduce((a, b) => a + b, 0))],
    ['… compared with the engine, first and last days', '', number(casesOf(subject).length)],
    ['states of the questions', number(now.length), number(all.length)],
    ['of these answers', number(now.filter(isAnswered).length), number(all.filter(isAnswered).length)],
    ['outcomes reached', number(outcomes(now)), number(outcomes(all))],
    ['rules of the table', number(inForce(subject.rules, day).length), number(subject.rules.length)],
    ['editions', '', number(days.length)],
    ['longest way, in questions', number(longest(now)), number(longest(all))],
    ['questions on average, every answer equally likely', number(mean(now), 2), ''],
    ['… from the usual start', number(mean(walk(subject, day, usualStart)), 2), ''],
    [
      'exact analysis of an edition (bar: under 5 ms)',
      `${number(times.at(-1) ?? 0, 2)} ms`,
      `at most ${number(Math.max(...times), 2)} ms`,
    ],
  ];
  return lines.map(([what, today, ever]) => `  ${what.padEnd(52)}${today.padStart(18)}${ever.padStart(18)}`);
}
