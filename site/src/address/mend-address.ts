import { bestLocale, type Dropped, decoded, type Locale } from 'rules';
import { siteLocales } from '../context/site-locales.ts';
import { readPath, type Said, type Spot } from './read-path.ts';

/** What a damaged address means, and in which language. */
export interface Mended extends Said {
  readonly locale: Locale;
}

const sameTag = (given: string) => siteLocales.find((locale) => locale.toLowerCase() === given.toLowerCase());

/** The language an address names, if we speak it; a region we have no words for is no other language. */
function namedLocale(given: string): Locale | undefined {
  const exact = sameTag(given);
  if (exact || !/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(given)) return exact;
  const close = bestLocale([given], siteLocales);
  return close.split('-')[0] === given.toLowerCase().split('-')[0] ? close : undefined;
}

/** The state that a damaged address of the tree means, long or short; nothing where it is none of the tree's. */
export function mend(base: string, { pathname, search }: Spot, wanted: readonly string[]): Mended | undefined {
  const segments = decoded(pathname).slice(base.length).split('/');
  const [first = '', second = ''] = segments;
  if (first.toLowerCase() === 'c' && second !== '') {
    const given = /^([a-z]{2}(?:-[a-z]{2})?)-[0-9a-z]+-/i.exec(second)?.[1] ?? '';
    const locale = namedLocale(given) ?? bestLocale(wanted, siteLocales);
    const said = readPath({ base, locale }, { pathname: `${base}c/${second}`, search });
    return (said.edition ?? said.asOf) ? { ...said, locale } : undefined;
  }
  const place = segments.findIndex((segment) => segment.toLowerCase() === 'decide');
  if (place < 0 || place > 1) return undefined;
  const given = place === 1 ? first : '';
  const named = namedLocale(given);
  const locale = named ?? bestLocale(wanted, siteLocales);
  const answers = segments.slice(place + 1).join('/');
  const said = readPath({ base, locale }, { pathname: `${base}${locale}/decide/${answers}`, search });
  const language: readonly Dropped[] = named || given === '' ? [] : [{ part: given, reason: 'language' }];
  return { ...said, locale, dropped: [...language, ...said.dropped] };
}
