import { type Locale, messages, statement, statementIds, today } from 'rules';
import { AnswerHistory } from '../decision/AnswerHistory.tsx';
import { Composer } from '../decision/Composer.tsx';
import { WhatIf } from '../decision/WhatIf.tsx';
import type { Reader } from './page-context.ts';

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
