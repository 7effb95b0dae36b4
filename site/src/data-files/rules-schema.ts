import {
  askedFacts,
  checkedFacts,
  checkOrder,
  editionDays,
  factOrder,
  outcomeIds,
  statementIds,
  table,
  verdictColors,
} from 'rules';
import {
  address,
  day,
  described,
  head,
  listOf,
  oneOf,
  type Schema,
  statementWith,
  text,
  thing,
} from './schema-parts.ts';

const exactly = (names: readonly string[]): Schema => ({ const: names });
const valuesOf = (facts: Readonly<Record<string, readonly string[]>>): Schema =>
  thing(Object.fromEntries(Object.entries(facts).map(([fact, values]) => [fact, exactly(values)])));
const someDay: Schema = { anyOf: [day, { const: '' }] };

/**
 * The JSON Schema of the decision table as JSON.
 * @param site the address of the site, with a closing slash
 */
export const rulesSchema = (site: string): Schema => ({
  ...head(
    `${site}rules/multi-channel-support.schema.json`,
    'The decision table',
    'Every rule with its period. The first rule in force whose facts all match decides; an empty list matches every value.',
  ),
  ...thing({
    $schema: address,
    hitPolicy: { const: 'FIRST' },
    facts: described('The asked facts, in asking order.', exactly(factOrder)),
    values: described('Every value an asked fact can have.', valuesOf(askedFacts)),
    checks: described('Facts that are not asked but checked before acting, with their values.', valuesOf(checkedFacts)),
    timedValues: described(
      'Values that exist only for a time; on other days each is read as another value.',
      listOf(
        thing({ fact: oneOf([...factOrder, ...checkOrder]), value: text, since: day, until: day, readAs: text }, [
          'since',
          'until',
        ]),
      ),
    ),
    outcomes: described(
      'Every outcome with its verdict.',
      thing(Object.fromEntries(outcomeIds.map((outcome) => [outcome, oneOf(Object.keys(verdictColors))]))),
    ),
    editions: described('The days on which any answer changed.', exactly(editionDays)),
    rules: listOf(
      thing({
        row: oneOf([...new Set(table.map(({ row }) => row))]),
        since: described('The first day; empty from the beginning.', someDay),
        until: described('The last day; empty when still in force.', someDay),
        facts: thing(
          Object.fromEntries(factOrder.map((fact) => [fact, listOf(oneOf(askedFacts[fact]), { uniqueItems: true })])),
        ),
        outcome: oneOf(outcomeIds),
        certainty: oneOf(['documented', 'inferred', 'provisional', 'conflict']),
        sources: described('The statements with the titles of their documents, in one line.', text),
        statements: described('The numbers of the statements.', listOf(oneOf(statementIds), { minItems: 1 })),
      }),
      { minItems: 1 },
    ),
    statements: described(
      'Every statement with its document. What it says is in `words.json` for each language.',
      listOf(statementWith(oneOf(statementIds))),
    ),
  }),
});
