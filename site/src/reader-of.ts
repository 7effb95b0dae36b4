import { type Locale, messages, statement, statementIds, today } from 'rules';
import { AnswerHistory } from './policy/AnswerHistory.tsx';
import { WhatIf } from './policy/WhatIf.tsx';
import { Composer } from './tree/Composer.tsx';
import type { Reader } from './tree/reader.ts';

/** The path the site is served under, with a slash at both ends. */
export const base = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;

/** The day the site is built: the rules of this day decide what is a page. */
export const builtOn = today();

const origins = Object.fromEntries(statementIds.map((id) => [id, statement(id)])) as Reader['origins'];

/** The parts that say something without a script; the others come with it. */
const parts = { AnswerHistory, Composer, WhatIf };

/** Whom the pages of a language are drawn for. */
export const readerOf = async (locale: Locale): Promise<Reader> => ({
  locale,
  words: await messages(locale),
  origins,
  base,
  builtOn,
  parts,
});
