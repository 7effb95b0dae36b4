import { bestLocale, type Dropped } from 'rules';
import { siteLocales } from '../context/site-locales.ts';
import { addressOf } from './address-of.ts';
import { handOver } from './handover.ts';
import { localeNamed, readAddress, segmentsOf } from './read-address.ts';

/** The page for addresses that do not exist: damaged addresses of the tree are redirected to the state they mean. */
const { base = '/', builtOn = '' } = document.documentElement.dataset;
const read = readAddress(base, location);
const [first = ''] = segmentsOf(base, location.pathname);
const locale = read?.locale ?? localeNamed(first) ?? bestLocale(navigator.languages, siteLocales);

/**
 * The state that the address means. If its page itself were missing on the server, the reader would be redirected in a
 * loop.
 */
function stateMeant(): { readonly target: string; readonly dropped: readonly Dropped[] } | undefined {
  if (!read) return undefined;
  const { known, time, dropped } = read;
  const target = addressOf({ locale, base, builtOn }, known, time);
  return target === location.pathname + location.search ? undefined : { target, dropped };
}

function showOneLanguage(): void {
  const { documentElement: page } = document;
  for (const part of document.querySelectorAll<HTMLElement>('[data-not-found]')) {
    part.hidden = part.dataset.notFound !== locale;
  }
  page.lang = locale;
  page.dataset.languageFound = '';
  const title = document.querySelector(`[data-not-found="${locale}"] h1`)?.textContent;
  if (title) document.title = title;
}

const meant = stateMeant();
if (meant) {
  handOver(meant.dropped);
  location.replace(meant.target);
} else showOneLanguage();
