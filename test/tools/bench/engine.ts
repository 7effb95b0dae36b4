import type { TableLine } from 'rules';

/** A set of facts by name. */
export type Facts = Readonly<Record<string, string>>;

/** The input of an engine: the same rules for all, translated by code, as plain data. */
export interface GivenRules {
  readonly day: string;
  readonly facts: readonly string[];
  /** The rules in force on the day. */
  readonly lines: readonly TableLine[];
  /** The position of each of them in the whole table. */
  readonly places: readonly number[];
  /** The same rules as DMN 1.3. */
  readonly dmn: string;
}

/** An engine with the table loaded. */
export interface Ready<Row = unknown> {
  /** Facts in the form the engine takes them. */
  readonly row: (facts: Facts) => Row;
  /** The place of the rule that decides, among the lines given. */
  readonly decide: (row: Row) => number | Promise<number>;
  /** The same with the engine's own explanation, where it has one. */
  readonly explain?: (row: Row) => number | Promise<number>;
  /** Every outcome that can be reached, where the engine can tell without trying cases. */
  readonly outcomes?: () => readonly string[];
}

/** A table's cell values by fact, those without a condition left out. */
export const conditions = ({ facts }: TableLine): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(facts).filter(([, values]) => values.length > 0);

/** A fact's name for engines that take a hyphen for a minus. */
export const plainName = (fact: string): string => fact.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The facts under other names. */
export const renamed = (facts: Facts, name: (fact: string) => string): Facts =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [name(fact), value]));
