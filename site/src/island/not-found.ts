import { bestLocale, type Dropped, locales } from 'rules';
import { addressOf } from '../tree/address-of.ts';
import { handOver } from './handover.ts';
import { mend } from './mend-address.ts';

/** The page for addresses that lead nowhere: damaged ones of the tree are led to the state they mean. */
const { base = '/', builtOn = '' } = document.documentElement.dataset;
const mended = mend(base, location, navigator.languages);
const [first = ''] = location.pathname.slice(base.length).split('/');
const locale =
  mended?.locale ??
  locales.find((each) => each.toLowerCase() === first.toLowerCase()) ??
  bestLocale(navigator.languages);

if (mended) {
  const { known, asOf, edition, dropped } = mended;
  const target = addressOf({ locale, base, builtOn, ...(edition && { edition }) }, known, asOf);
  // Were the page itself missing on the server, the reader would be led in circles.
  if (target !== location.pathname + location.search) leave(target, dropped);
}

function leave(target: string, dropped: readonly Dropped[]): void {
  handOver(dropped);
  location.replace(target);
}

for (const part of document.querySelectorAll<HTMLElement>('[data-not-found]')) {
  part.hidden = part.dataset.notFound !== locale;
}
document.documentElement.lang = locale;
const title = document.querySelector(`[data-not-found="${locale}"] h1`)?.textContent;
if (title) document.title = title;
