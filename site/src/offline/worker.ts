declare const self: ServiceWorkerGlobalScope;
/** Written in front of this file by the build. */
declare const site: {
  /** The path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Different whenever anything below has changed. */
  readonly version: string;
  readonly locales: readonly string[];
  /** The sentence in which a kept page says that it is a copy, by language. */
  readonly copies: Readonly<Record<string, string>>;
  /** The files that every page needs, in any language. */
  readonly shell: readonly string[];
};

const name = `supportable ${site.base}`;
const current = `${name} ${site.version}`;
/** The number of files that are kept in addition to the shell: the ones requested last. */
const most = 300;

const pathOf = (locale: string, file: string): string => `${site.base}${locale}/${file}`;
/**
 * The files that a language needs: the page for addresses that were never opened, which also draws the tree; the checks
 * page; its words.
 */
const languageFiles = (locale: string): readonly string[] =>
  ['offline/', 'checks/', 'words.json'].map((file) => pathOf(locale, file));
const lasting = new Set([...site.shell, ...site.locales.flatMap(languageFiles)]);
/** The start of every permalink of a language. */
const permalinks = (locale: string): string => `${site.base}c/${locale}-`;
const localeOf = (path: string): string | undefined =>
  site.locales.find((locale) => path.startsWith(pathOf(locale, '')) || path.startsWith(permalinks(locale)));
const isOfSite = ({ origin, pathname }: URL): boolean =>
  origin === self.location.origin && pathname.startsWith(site.base) && pathname !== `${site.base}sw.js`;
const isTree = (path: string): boolean =>
  site.locales.some((locale) => path.startsWith(pathOf(locale, 'decide/')) || path.startsWith(permalinks(locale)));
const isPage = (path: string): boolean => path.endsWith('/');

/** A text near the start of every page of the site. */
const sign = `src="${site.base}theme.js"`;

/**
 * Whether the site itself answered, and not, for example, the sign-in page of a network, which answers for any site.
 */
async function isOurAnswer(path: string, response: Response): Promise<boolean> {
  if (!response.ok) return false;
  const isHtml = /html/.test(response.headers.get('content-type') ?? '');
  if (!isPage(path) || !isHtml) return isPage(path) === isHtml;
  const reader = response.clone().body?.pipeThrough(new TextDecoderStream()).getReader();
  let start = '';
  while (reader && start.length < 10_000 && !start.includes(sign)) {
    const { done, value } = await reader.read();
    if (done) break;
    start += value;
  }
  void reader?.cancel();
  return start.includes(sign);
}

/** Keeps a file by its path: the page works out the content of a query. A device without space keeps nothing. */
async function keep(path: string, response: Response): Promise<void> {
  try {
    const cache = await caches.open(current);
    await cache.put(path, response);
    const visited = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((each) => !lasting.has(each));
    for (const old of visited.slice(0, -most)) await cache.delete(old);
  } catch {
    // The page itself has been answered already.
  }
}

async function fetchAndKeep(path: string): Promise<void> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (await isOurAnswer(path, response)) await keep(path, response);
}

async function keepLanguage(locale: string | undefined): Promise<void> {
  if (locale === undefined) return;
  const cache = await caches.open(current);
  for (const file of languageFiles(locale)) if (!(await cache.match(file))) await fetchAndKeep(file);
}

/**
 * The pages that are open now, and those that an older version has kept: they are fetched again, so that none are out
 * of date.
 */
async function pagesToKeep(): Promise<readonly string[]> {
  const open = (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(
    ({ url }) => new URL(url),
  );
  const older = (await caches.keys()).filter((each) => each.startsWith(name) && each !== current);
  const kept = await Promise.all(older.map(async (each) => (await caches.open(each)).keys()));
  const urls = [...kept.flat().map(({ url }) => new URL(url)), ...open].filter(isOfSite);
  const paths = urls.map(({ pathname }) => pathname).filter((path) => isPage(path) && !lasting.has(path));
  return [...new Set(paths)].slice(-50);
}

self.addEventListener('install', (event) => {
  const install = async (): Promise<void> => {
    const cache = await caches.open(current);
    await Promise.all(
      site.shell.map(async (path) => {
        const response = await fetch(path, { cache: 'no-cache' });
        if (!(await isOurAnswer(path, response))) throw new Error(`${path} is not the site's.`);
        await cache.put(path, response);
      }),
    );
    const pages = await pagesToKeep();
    await Promise.allSettled([...new Set(pages.map(localeOf))].map(keepLanguage));
    await Promise.allSettled(pages.map(fetchAndKeep));
    await self.skipWaiting();
  };
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  const activate = async (): Promise<void> => {
    const old = (await caches.keys()).filter((each) => each.startsWith(name) && each !== current);
    await Promise.all(old.map((each) => caches.delete(each)));
    await self.clients.claim();
  };
  event.waitUntil(activate());
});

async function rewritten(page: Response, rewrite: (html: string) => string): Promise<Response> {
  const headers = new Headers(page.headers);
  for (const header of ['content-encoding', 'content-length']) headers.delete(header);
  return new Response(rewrite(await page.text()), { headers });
}

/** A kept page that says that it is a copy, with the day of its rules. */
const asCopy = (html: string): string =>
  html.replace(
    /(class="offline-copy") hidden([^>]*>)/,
    (_, start: string, end: string) =>
      start + end + (site.copies[/<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? ''] ?? ''),
  );
/** The page that works out a state, shown once that is done. */
const atWork = (html: string): string => asCopy(html).replace('<html ', '<html data-working ');

/** The kept response for an address that the network did not answer. */
async function fromDevice({ mode }: Request, { pathname }: URL): Promise<Response | undefined> {
  const cache = await caches.open(current);
  const kept = await cache.match(pathname);
  if (mode !== 'navigate') return kept;
  if (kept) return rewritten(kept, asCopy);
  const wanted = [
    localeOf(pathname),
    ...self.navigator.languages.map((language) => language.slice(0, 2)),
    ...site.locales,
  ];
  for (const locale of wanted) {
    const page = locale && (await cache.match(pathOf(locale, 'offline/')));
    // Only a page with an answer is marked as a copy.
    if (page) return isTree(pathname) ? rewritten(page, atWork) : page;
  }
  return undefined;
}

/** The network first, always: an answer comes from the device only when there is no other, and says so. */
async function networkFirst(event: FetchEvent, url: URL): Promise<Response> {
  const { request } = event;
  try {
    const response = await fetch(request);
    const isOurs = await isOurAnswer(url.pathname, response);
    if (isOurs) {
      event.waitUntil(keep(url.pathname, response.clone()));
      if (request.mode === 'navigate') event.waitUntil(keepLanguage(localeOf(url.pathname)).catch(() => undefined));
    }
    const isFailure = response.status >= 500 || (response.ok && !isOurs);
    return isFailure ? ((await fromDevice(request, url)) ?? response) : response;
  } catch (error) {
    const kept = await fromDevice(request, url).catch(() => undefined);
    if (kept) return kept;
    throw error;
  }
}

/** Files with a hash in their name never change. */
async function deviceFirst(event: FetchEvent, url: URL): Promise<Response> {
  const kept = await caches.match(url.pathname).catch(() => undefined);
  return kept ?? networkFirst(event, url);
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || !isOfSite(url)) return;
  const isHashed = url.pathname.startsWith(`${site.base}_astro/`);
  event.respondWith(isHashed ? deviceFirst(event, url) : networkFirst(event, url));
});
