import { hasWords, type Locale } from 'rules';
import { type Decisive, decisive } from '../style/style.ts';
import { styleOf, styles } from '../style/styles.ts';
import { type Text, textsOf } from '../texts.ts';
import { translationFaults } from './against-english.ts';
import type { Fault } from './fault.ts';
import { formFaults } from './form.ts';
import { headingFaults } from './headings.ts';
import { repeatFaults } from './repeats.ts';
import { untranslated } from './untranslated.ts';
import { wordingFaults } from './wording.ts';

/** Sentences that no longer have the words that decisions depend on. */
export function decisiveFaults(locale: Locale, texts: readonly Text[]): readonly Fault[] {
  const { decisive: patterns, negation } = styles[locale];
  return texts.flatMap(({ key, text }) => {
    const id = key.replace(/^statements\./, '') as Decisive;
    if (key === id || !Object.hasOwn(decisive, id)) return [];
    // S19 is the only one of them without a negation.
    const saysOpposite = id === 'S19' && negation.test(text);
    if (patterns[id]?.test(text) && !saysOpposite) return [];
    const checked = `decisive: ${id} in the style of the language ${patterns[id] ? `has ${patterns[id]}` : 'is missing'}`;
    return [{ key, problem: `changes decisions, and has to say “${decisive[id]}” (${checked})`, detail: text }];
  });
}

/** Everything that breaks the style. */
const styleFaults = (locale: Locale, english: readonly Text[], own: readonly Text[]): readonly Fault[] => [
  ...wordingFaults(locale, own),
  ...formFaults(locale, own),
  ...repeatFaults(locale, own),
  ...decisiveFaults(locale, own),
  ...(locale === 'en' ? headingFaults(own) : translationFaults(locale, english, own)),
];

/**
 * All faults of the sentences and help pages of a language that a program can find. The style of
 * an untranslated sentence is not checked, nor is any before the language has a style.
 */
export async function faultsIn(locale: string): Promise<readonly Fault[]> {
  const [english, own] = await Promise.all([textsOf('en'), textsOf(locale)]);
  const same = new Map((locale === 'en' ? [] : untranslated(locale, english, own)).map(({ key, text }) => [key, text]));
  const style = hasWords(locale) && styleOf(locale) ? styleFaults(locale, english, own) : [];
  return [
    ...[...same].map(([key, detail]) => ({ key, problem: 'untranslated', detail })),
    ...style.filter(({ key }) => !same.has(key)),
  ];
}
