import { bestLocale } from 'rules';
import { languageLinks } from '../address/language-links.ts';
import { siteLocales } from '../context/site-locales.ts';

/**
 * Offers a visitor from another site the page in the language in which this site would have opened for them. The offer
 * is the name of that language, and disappears when they scroll or go to another page.
 */
function offerOwnLanguage(): void {
  const own = bestLocale(navigator.languages, siteLocales);
  const link = [...languageLinks()].find(({ lang }) => lang === own);
  if (!link || link.ariaCurrent || document.referrer.startsWith(location.origin)) return;
  const offer = link.cloneNode(true) as HTMLAnchorElement;
  offer.className = 'own-language';
  // The link in the menu follows what the reader chooses.
  offer.addEventListener('click', () => {
    offer.href = link.href;
  });
  const end = () => offer.matches(':focus') || offer.remove();
  for (const sign of ['scroll', 'turned']) document.addEventListener(sign, end, { passive: true });
  link.closest('details')?.after(offer);
}

offerOwnLanguage();
