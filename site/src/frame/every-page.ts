/** What runs on every page. In one file it is fetched at once, and packs better. */
import '../offline/keep-offline.ts';
import '../search/search.ts';
import './menu.ts';
