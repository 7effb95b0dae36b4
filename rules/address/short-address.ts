import { issued } from '../editions/issued.ts';
import type { PointInTime } from '../editions/point-in-time.ts';
import type { Day } from '../policy/day.ts';
import type { Fact, Known } from '../policy/facts.ts';

const facts = Object.entries(issued.facts) as readonly (readonly [Fact, readonly string[]])[];

/** Room for 15 values a fact, so that new values never move the place of a fact. */
const room = 16n;

/**
 * The short name of a state in an edition: the edition's place and the state's number, in base 36. It never changes
 * its meaning, as both only depend on lists that grow at their ends.
 * @example shortName({ cloud: 'public' }, '2026-08-20') // '1-1'
 */
export function shortName(known: Known, edition: Day): string {
  const number = facts.reduceRight((sum, [fact, values]) => {
    const value = known[fact];
    return sum * room + BigInt(value === undefined ? 0 : values.indexOf(value) + 1);
  }, 0n);
  return `${(issued.editions as readonly Day[]).indexOf(edition).toString(36)}-${number.toString(36)}`;
}

/** The state and the edition that a short name means. Returns undefined when it was never issued. */
export function fromShortName(name: string): { readonly known: Known; readonly time: PointInTime } | undefined {
  const [, place = '', digits = ''] = /^([0-9a-z]{1,3})-([0-9a-z]{1,20})$/.exec(name.trim().toLowerCase()) ?? [];
  const edition = (issued.editions as readonly Day[])[Number.parseInt(place, 36)];
  if (edition === undefined) return undefined;
  let number = [...digits].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  const known: Partial<Record<Fact, string>> = {};
  for (const [fact, values] of facts) {
    const place = Number(number % room);
    number /= room;
    const value = values[place - 1];
    if (place > 0 && value === undefined) return undefined;
    if (value !== undefined) known[fact] = value;
  }
  return number === 0n ? { known: known as Known, time: { kind: 'edition', day: edition } } : undefined;
}
