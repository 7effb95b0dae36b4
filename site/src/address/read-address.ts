import { type Address, bestLocale, type Dropped, fromPath, fromPermalinkName, type Locale, unbroken } from 'rules';
import { siteLocales } from '../context/site-locales.ts';

/** The address of a page or of a link. */
export type Place = Pick<URL, 'pathname' | 'search'>;

/** The content of an address of the tree: the answers, the rules that decide, the parts left out, and the language. */
export interface AddressRead extends Address {
  /** Missing when the address names no language that this site has. */
  readonly locale?: Locale;
}

/**
 * The language of this site that a part of an address names. A region without its own words is not another language.
 * Returns undefined when it names none.
 */
export function localeNamed(given: string): Locale | undefined {
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(given)) return undefined;
  const close = bestLocale([given], siteLocales);
  return close.split('-')[0] === given.toLowerCase().split('-')[0] ? close : undefined;
}

/** A permalink: the language, in upper or lower case, and the name of the revision. */
const permalink = /^(?:([a-z]{2}(?:-[a-z]{2})?)-)?([0-9a-z]+-[0-9a-z]+)/i;

function readPermalink(text: string, search: string): AddressRead | undefined {
  const [, language = '', name = ''] = permalink.exec(text) ?? [];
  const named = fromPermalinkName(name);
  if (!named) return undefined;
  const { known, time, dropped } = fromPath(search);
  const locale = localeNamed(language);
  return {
    known: { ...named.known, ...known },
    time: time.kind === 'day' ? time : named.time,
    dropped,
    ...(locale && { locale }),
  };
}

/**
 * The segments of an address below the path of the site, as they are written. Several slashes in a row count as one.
 */
export const segmentsOf = (base: string, pathname: string): readonly string[] =>
  unbroken(pathname).replace(/\/+/g, '/').slice(base.length).split('/').filter(Boolean);

/**
 * Reads an address of the tree below the path of the site: its own or a permalink, with a language or without, damaged
 * or not. Returns undefined for an address that is not one of the tree's.
 */
export function readAddress(base: string, { pathname, search }: Place): AddressRead | undefined {
  const segments = segmentsOf(base, pathname);
  const [first = '', second = ''] = segments;
  if (first.toLowerCase() === 'c') return readPermalink(second, search);
  const at = segments.findIndex((segment) => segment.toLowerCase() === 'decide');
  if (at < 0 || at > 1) return undefined;
  const language = at === 1 ? first : '';
  const locale = localeNamed(language);
  const { dropped, ...said } = fromPath(segments.slice(at + 1).join('/') + search);
  const unknown: readonly Dropped[] = locale || language === '' ? [] : [{ part: language, reason: 'language' }];
  return { ...said, dropped: [...unknown, ...dropped], ...(locale && { locale }) };
}
