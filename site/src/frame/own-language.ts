import { languageLinks } from '../address/language-links.ts';

const base = (tag: string): string => tag.split('-')[0] ?? tag;

/** The link to the page in the language that the visitor prefers to all others that it has. */
function preferredLink(): HTMLAnchorElement | undefined {
  const links = [...languageLinks()];
  return navigator.languages
    .map((tag) => links.find(({ lang }) => lang === tag) ?? links.find(({ lang }) => base(lang) === base(tag)))
    .find((link) => link !== undefined);
}

/** Offers a visitor who comes from elsewhere the page in their own language, by its name, until they scroll or go on. */
function offerOwnLanguage(): void {
  const link = preferredLink();
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
