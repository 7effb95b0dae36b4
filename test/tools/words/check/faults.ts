import type { Locale } from 'rules';
import { styles } from '../style/styles.ts';
import { type Text, textsOf } from '../texts.ts';
import { translationFaults } from './against-english.ts';
import type { Fault } from './fault.ts';
import { formFaults } from './form.ts';
import { headingFaults } from './headings.ts';
import { repeatFaults } from './repeats.ts';
import { wordingFaults } from './wording.ts';

/** Sentences that no longer say what decisions depend on. */
export const decisiveFaults = (locale: Locale, texts: readonly Text[]): readonly Fault[] =>
  Object.entries(styles[locale].decisive).flatMap(([id, pattern]) =>
    texts
      .filter(({ key, text }) => key === `statements.${id}` && !pattern.test(text))
      .map(({ key, text }) => ({ key, problem: `changes decisions, and has to say ${pattern}`, detail: text })),
  );

/** Everything that is wrong with the sentences and help pages of a language, as far as a program can see it. */
export async function faultsIn(locale: Locale): Promise<readonly Fault[]> {
  const [english, own] = await Promise.all([textsOf('en'), textsOf(locale)]);
  return [
    ...wordingFaults(locale, own),
    ...formFaults(locale, own),
    ...repeatFaults(locale, own),
    ...decisiveFaults(locale, own),
    ...(locale === 'en' ? headingFaults(own) : translationFaults(locale, english, own)),
  ];
}
