import type { Locale } from 'rules';
import { styles } from '../style/styles.ts';
import type { Text } from '../texts.ts';
import { datesIn } from './dates.ts';
import { hasPeriod, isLeftOpen } from './endings.ts';
import { type Fault, fits, isExcepted } from './fault.ts';

/** Titles, labels and buttons: no period at their end. */
const isLabel = (key: string): boolean =>
  /\.(?:title|label|subject)$/.test(key) ||
  fits(key, ['actions.*', 'verdicts.*', 'verdictsOf.*', 'actors.*', 'links.*']);

/** Sentences that are shown as such: a period at their end. */
const isSentence = (key: string): boolean =>
  /^(?:facts|checks)\..*\.(?:why|where)$/.test(key) ||
  fits(key, ['statements.*', 'rows.*', 'caveats.*', 'warnings.*', 'steps.*', 'errors.*', 'noLink.*', 'days.*']) ||
  /^(?:outcomes|support)\..*\.answer$/.test(key) ||
  /^(?:certainties|alternatives)\..*\.text$/.test(key);

/** The most characters that a sentence may have where room is limited. */
function mostOf(key: string): number {
  if (/^(?:outcomes|support)\..*\.title$/.test(key)) return 60;
  if (/^(?:outcomes|support)\..*\.answer$/.test(key)) return 160;
  if (key.startsWith('actions.')) return 32;
  if (key === 'extension.name') return 45;
  return key === 'extension.description' ? 132 : Number.POSITIVE_INFINITY;
}

/** Faults of a text that show without another text. */
export function formFaults(locale: Locale, texts: readonly Text[]): readonly Fault[] {
  const { except, slip } = styles[locale];
  return texts.flatMap(({ key, text }) => {
    const closed = hasPeriod(text);
    const problems = [
      !isExcepted(key, except.ends) && isLabel(key) && closed && 'a title, label or button has no period',
      !isExcepted(key, except.ends) &&
        isSentence(key) &&
        !closed &&
        !isLeftOpen(text) &&
        'a sentence ends with a period',
      text.length > mostOf(key) && `${text.length} characters, ${mostOf(key)} are the most`,
      !isExcepted(key, except.dates) && datesIn(locale, text).length > 0 && 'a date by hand: take a placeholder',
      datesIn(locale, text).some((date) => date.endsWith('?')) && 'a date that is not written as the language does it',
      !isExcepted(key, except.slips) && slip?.test(text) && 'a slip of capitals',
    ];
    return problems
      .filter((problem) => problem !== false && problem !== undefined)
      .map((problem) => ({ key, problem, detail: text }));
  });
}
