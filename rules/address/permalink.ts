import { decide, isConclusion } from '../decide/decide.ts';
import { factsThatMatter } from '../decide/settle.ts';
import { alikeAnswers } from '../editions/alike.ts';
import { issued } from '../editions/issued.ts';
import type { PointInTime } from '../editions/point-in-time.ts';
import { revisionOn } from '../editions/revision.ts';
import type { Day } from '../policy/days/day.ts';
import type { Fact, Known } from '../policy/facts.ts';
import { outsideQuery, toPath } from './address.ts';

const facts = Object.entries(issued.facts) as readonly (readonly [Fact, readonly string[]])[];

/** Room for 15 values of each fact, so that new values never move the place of a fact. */
const room = 16n;

/** The number of a state in base 36. It depends only on lists that grow at their ends, so its meaning never changes. */
function cellOf(known: Known): string {
  const number = facts.reduceRight((sum, [fact, values]) => {
    const value = known[fact];
    return sum * room + BigInt(value === undefined ? 0 : values.indexOf(value) + 1);
  }, 0n);
  return number.toString(36);
}

/** The state that a number means. Returns undefined when it was never issued. */
function stateOfCell(digits: string): Known | undefined {
  let number = [...digits].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  const known: Partial<Record<Fact, string>> = {};
  for (const [fact, values] of facts) {
    const place = Number(number % room);
    number /= room;
    const value = values[place - 1];
    if (place > 0 && value === undefined) return undefined;
    if (value !== undefined) known[fact] = value;
  }
  return number === 0n ? (known as Known) : undefined;
}

/**
 * The name of an answer's revision, the same for answers that share a page: the number of its state, and the index of
 * the issued edition in which its content last changed.
 * @param known the answers that lead to it
 * @param day the day of the answer
 * @example permalinkName({ cloud: 'public', …, billing: 'license' }, '2026-11-30') // '1rf5-0'
 */
export function permalinkName(known: Known, day: Day): string {
  const alike = alikeAnswers(known, day);
  const first = Object.fromEntries(
    factsThatMatter(known, day).map((fact) => [fact, alike[fact]?.[0] ?? known[fact]]),
  ) as Known;
  return `${cellOf(first)}-${revisionOn(first, day).toString(36)}`;
}

/**
 * The state that the name of a revision means, and the edition it began with. Returns undefined when it was never
 * issued.
 */
export function fromPermalinkName(name: string): { readonly known: Known; readonly time: PointInTime } | undefined {
  const [, digits = '', place = ''] = /^([0-9a-z]{1,20})-([0-9a-z]{1,3})$/.exec(name.trim().toLowerCase()) ?? [];
  const day = (issued.editions as readonly Day[])[Number.parseInt(place, 36)];
  const known = stateOfCell(digits);
  return day && known ? { known, time: { kind: 'edition', day } } : undefined;
}

/**
 * The path of a state as it is shared, below the site's own: the permalink of an answer, which stays true when rules
 * change; the plain address of a question. Only answers are in it, so that nothing else about the partner or the
 * customer goes along with the link.
 * @example sharedPath('en', known, today()) // 'c/en-1rf5-0/'
 */
export function sharedPath(locale: string, known: Known, day: Day): string {
  const asked = factsThatMatter(known, day);
  const answers = Object.fromEntries(asked.map((fact) => [fact, known[fact]])) as Known;
  return isConclusion(decide(answers, day))
    ? `c/${locale}-${permalinkName(answers, day)}/${outsideQuery(known, asked)}`
    : `${locale}/decide/${toPath(known, day)}`;
}
