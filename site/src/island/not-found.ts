import { bestLocale, fromPath, locales } from 'rules';
import { addressOf } from '../tree/address-of.ts';
import { handOver } from './handover.ts';

/** The page for addresses that lead nowhere: damaged ones of the tree are led to the state they mean. */
const { base = '/', builtOn = '' } = document.documentElement.dataset;
const [first = '', second = '', ...rest] = location.pathname.slice(base.length).split('/');
const named = locales.find((locale) => locale.toLowerCase() === first.toLowerCase());
const locale = named ?? bestLocale(navigator.languages);

if (named && second.toLowerCase() === 'decide') {
  const { known, asOf, dropped } = fromPath(rest.join('/') + location.search);
  const target = addressOf({ locale, base, builtOn }, known, asOf);
  // Were the page itself missing on the server, the reader would be led in circles.
  if (target !== location.pathname + location.search) {
    handOver(dropped);
    location.replace(target);
  }
}

for (const part of document.querySelectorAll<HTMLElement>('[data-not-found]')) {
  part.hidden = part.dataset.notFound !== locale;
}
document.documentElement.lang = locale;
const title = document.querySelector(`[data-not-found="${locale}"] h1`)?.textContent;
if (title) document.title = title;
