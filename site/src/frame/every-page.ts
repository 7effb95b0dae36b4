/** The code that runs on every page. In one file it is fetched at once, and packs better. */
import '../offline/keep-offline.ts';
import '../search/search.ts';

/** Closes the language menu when the focus or a click goes elsewhere; without a script it closes like any other. */
const menu = document.querySelector<HTMLDetailsElement>('[data-languages]');

function close(): void {
  if (menu) menu.open = false;
}

document.addEventListener('click', ({ target }) => {
  if (!menu?.contains(target as Node)) close();
});
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !menu.contains(relatedTarget as Node)) close();
});
menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  close();
  menu.querySelector('summary')?.focus();
});

// Most readers have a page in their language, and need no offer of another.
if (!navigator.language.startsWith(document.documentElement.lang)) void import('./own-language.ts');
