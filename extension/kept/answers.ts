import { type Countries, type Day, InvalidInput, type Known, readCountry, readDay, readKnown } from 'rules';
import { isObject } from './kept-value.ts';

/** The reader's answers: facts, and the countries from which the market follows. */
export interface Answers {
  readonly you: Known;
  readonly countries: Countries;
  /** The day on which they were given, where they are kept. */
  readonly day?: Day;
}

/** Nothing answered yet. */
export const noAnswers: Answers = { you: {}, countries: {} };

function readCountries(stored: Readonly<Record<string, unknown>>): Countries {
  const country = (who: keyof Countries) =>
    typeof stored[who] === 'string' ? { [who]: readCountry(who, stored[who]) } : {};
  return { ...country('partner'), ...country('customer') };
}

/** The stored answers. Returns no answers when what was stored is damaged. */
export function readAnswers(stored: unknown): Answers {
  if (!isObject(stored) || !isObject(stored.you) || !isObject(stored.countries)) return noAnswers;
  try {
    const day = typeof stored.day === 'string' && { day: readDay(stored.day) };
    return { you: readKnown(stored.you), countries: readCountries(stored.countries), ...day };
  } catch (error) {
    if (error instanceof InvalidInput) return noAnswers;
    throw error;
  }
}
