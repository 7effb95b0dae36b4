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
import { address, day, described, head, listOf, oneOf, type Schema, text, thing } from './schema-parts.ts';

const statementNumbers = described(
  'Numbers of the statements it rests on; see `statements`.',
  listOf({ $ref: '#/$defs/number' }),
);
const words = { type: 'object', additionalProperties: text };

/** One of the asked facts with one of its own values. */
const fact: Schema = {
  type: 'object',
  properties: { fact: oneOf(factOrder), value: text, words },
  required: ['fact', 'value', 'words'],
  additionalProperties: false,
  oneOf: factOrder.map((name) => ({ properties: { fact: { const: name }, value: oneOf(askedFacts[name]) } })),
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
    'Whether and how a partner can support, take over or add to a subscription bought elsewhere, by the rules of a day. Ids are the same in every language and never reused; words are in the language of `locale`.',
  ),
  $defs: { number: oneOf(statementIds) },
  ...thing({
    $schema: address,
    locale: described('The language of all words, as a BCP 47 tag.', oneOf(locales)),
    day: described('The day whose rules were asked: the day the file was written.', day),
    edition: described('Since when the rules have been as they are.', oneOf(editionDays)),
    facts: described('What is known, in the order in which it is asked.', listOf(fact, { minItems: 1 })),
    verdict: thing({ id: oneOf(Object.keys(verdictColors)), word: text }),
    outcome: thing({ id: oneOf(outcomeIds), title: text, answer: text }),
    certainty: described(
      'How sure the sources make us.',
      thing({ id: oneOf(['documented', 'inferred', 'provisional', 'conflict']), label: text, text }),
    ),
    row: described(
      'The row of the decision table that decides, and why.',
      thing({ id: oneOf([...new Set(table.map(({ row }) => row))]), reason: text, statements: statementNumbers }),
    ),
    steps: described(
      'What to do, in order.',
      noted({
        id: text,
        actor: thing({ id: oneOf(['you', 'customer', 'current-partner', 'provider']), name: text }),
        text,
      }),
    ),
    checks: described(
      'What to make sure of before acting.',
      noted({ fact: oneOf(checkOrder), label: text, question: text, text }),
    ),
    warnings: noted({ id: text, text }),
    caveats: described('Where the sources are unclear.', noted({ id: text, text })),
    alternatives: described('Other ways.', noted({ id: text, title: text, text })),
    request: described(
      'The kind of link with which the customer is asked; null where there is none to make.',
      thing({ link: { type: ['string', 'null'] }, text }),
    ),
    statements: described(
      'Every statement the answer rests on, in our words, with the document that makes it.',
      listOf(
        thing({ id: { $ref: '#/$defs/number' }, title: text, section: text, date: day, address, text }, [
          'section',
          'date',
          'address',
        ]),
      ),
    ),
    addresses: described(
      '`page` always holds today’s answer, `pinned` and its short form keep this one, `rule` is the row in the table, `languages` are these files in other languages.',
      thing({
        page: address,
        pinned: address,
        short: address,
        rule: address,
        languages: {
          type: 'object',
          propertyNames: oneOf(locales),
          required: [...siteLocales],
          additionalProperties: address,
        },
      }),
    ),
    note: text,
  }),
});
