import type { Locale } from 'rules';

/**
 * English, and the language most likely to break it, for what works the same in every language. Words, lengths, fonts,
 * search, plurals and casing are looked at in all of them.
 */
export const inTwo = (other: Exclude<Locale, 'en'>): readonly [Locale, Locale] => ['en', other];
