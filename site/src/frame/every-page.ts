/** What runs on every page. In one file it is fetched at once, and packs better. */
import '../offline/keep-offline.ts';
import '../search/search.ts';
import './menu.ts';

// Most readers have a page in their language, and need no offer of another.
if (!navigator.language.startsWith(document.documentElement.lang)) void import('./own-language.ts');
