import type { Locale } from 'rules';

/**
 * English, and the language most likely to break a test, for parts that work the same in every language. Words,
 * lengths, fonts, search, plurals and casing are tested in all of them.
 */
export const inTwo = (other: Exclude<Locale, 'en'>): readonly [Locale, Locale] => ['en', other];
