import {
  askedFacts,
  checkOrder,
  editionDays,
  factOrder,
  locales,
  outcomeIds,
  statementIds,
  table,
  verdictColors,
} from 'rules';
import { siteLocales } from '../context/site-locales.ts';
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

const statementNumbers = described(
  'Numbers of the statements it is based on; see `statements`.',
  listOf({ $ref: '#/$defs/number' }),
);

/** One of the asked facts with one of its own values. */
const fact: Schema = {
  type: 'object',
  properties: {
    fact: oneOf(factOrder),
    value: text,
    sameFor: described('Other values that lead to the same answer and share its page.', listOf(text, { minItems: 1 })),
  },
  required: ['fact', 'value'],
  additionalProperties: false,
  oneOf: factOrder.map((name) => {
    const value = oneOf(askedFacts[name]);
    return { properties: { fact: { const: name }, value, sameFor: listOf(value) } };
  }),
};

const noted = (parts: Readonly<Record<string, Schema>>): Schema =>
  listOf(thing({ ...parts, statements: statementNumbers }));

/**
 * The JSON Schema of every answer's file.
 * @param site the address of the site, with a closing slash
 */
export const answerSchema = (site: string): Schema => ({
  ...head(
    `${site}rules/answer.schema.json`,
    'An answer',
    'Whether and how a partner can support, take over, or add to a subscription bought elsewhere, under the rules of one day. The file contains IDs, which are the same in every language and never reused. Their words are in the file that `addresses` gives for each language, in the part with the same name.',
  ),
  $defs: { number: oneOf(statementIds) },
  ...thing({
    $schema: address,
    day: described('The day whose rules apply: the day the file was written.', day),
    edition: described('The day on which these rules took effect.', oneOf(editionDays)),
    digests: described(
      'Which rules were applied, and what the answer says: the digests stay the same as long as all answers, or this answer, do.',
      thing({ rules: text, answer: text }),
    ),
    facts: described('What is known, in the order it is asked.', listOf(fact, { minItems: 1 })),
    verdict: described('`verdicts` in the words.', oneOf(Object.keys(verdictColors))),
    outcome: described('`outcomes` in the words.', oneOf(outcomeIds)),
    certainty: described(
      'How certain the sources make the answer; `certainties` in the words.',
      oneOf(['documented', 'inferred', 'provisional', 'conflict']),
    ),
    row: described(
      'The row of the decision table that decides; the reason is in `rows` in the words.',
      thing({ id: oneOf([...new Set(table.map(({ row }) => row))]), statements: statementNumbers }),
    ),
    steps: described(
      'What to do, in order; `steps` and `actors` in the words.',
      noted({ id: text, actor: oneOf(['you', 'customer', 'current-partner', 'provider']) }),
    ),
    checks: described(
      'What to check before acting; `checks` in the words.',
      listOf(
        thing(
          {
            fact: oneOf(checkOrder),
            sameCountry: described('The same country is needed, not only the same market.', { const: true }),
            statements: statementNumbers,
          },
          ['sameCountry'],
        ),
      ),
    ),
    warnings: listOf(
      thing(
        {
          id: text,
          window: described(
            'How long it takes: `{window}` in the words.',
            thing({ amount: { type: 'integer', minimum: 1 }, unit: oneOf(['hour', 'day']) }),
          ),
          statements: statementNumbers,
        },
        ['window'],
      ),
    ),
    caveats: described('Where the sources are unclear.', noted({ id: text })),
    alternatives: described('Other ways.', noted({ id: text })),
    request: described(
      'The type of link that is sent to the customer (`links` in the words), or why there is none (`noLink`).',
      thing({ link: { type: ['string', 'null'] }, none: { type: ['string', 'null'] } }),
    ),
    statements: described(
      'Every statement the answer is based on, with its document; `statements` in the words.',
      listOf(statementWith({ $ref: '#/$defs/number' })),
    ),
    addresses: described(
      'For each language: `page` always shows today’s answer, `permalink` always shows this one, `rule` is the row in the table, and `words` is the file with the words.',
      {
        type: 'object',
        propertyNames: oneOf(locales),
        required: [...siteLocales],
        additionalProperties: thing({ page: address, permalink: address, rule: address, words: address }),
      },
    ),
  }),
});
