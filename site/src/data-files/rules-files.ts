import { tableAsCsv, tableAsDmn, tableAsJson } from 'rules';
import { answerSchema } from './answer-schema.ts';
import { rulesSchema } from './rules-schema.ts';

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files in which the table can be downloaded, by name, with the words that describe each. */
export const files = {
  'multi-channel-support.dmn': { words: 'dmn15', type: 'application/xml', write: () => tableAsDmn('1.5') },
  'multi-channel-support-dmn-1.3.dmn': { words: 'dmn13', type: 'application/xml', write: () => tableAsDmn('1.3') },
  'multi-channel-support.csv': { words: 'csv', type: 'text/csv', write: () => tableAsCsv() },
  'multi-channel-support.json': {
    words: 'json',
    type: 'application/json',
    write: (site: string) => tableAsJson(`${site}rules/multi-channel-support.schema.json`),
  },
} as const;

/** The name of a file the table is offered as. */
export type FileName = keyof typeof files;

/** The schemas of the JSON files, for programs that check what they read. */
export const schemas = {
  'multi-channel-support.schema.json': (site: string) => asJson(rulesSchema(site)),
  'answer.schema.json': (site: string) => asJson(answerSchema(site)),
} as const;
