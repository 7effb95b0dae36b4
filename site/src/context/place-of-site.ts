/** The place of the site on the web. */
export interface Place {
  /** Scheme and host, as in `https://example.com`. */
  readonly origin: string;
  /** The folder on that host, with a slash at both ends. */
  readonly base: string;
}

const asFolder = (path: string): string => `/${path}/`.replace(/\/{2,}/g, '/');

/**
 * The place of the site, from `SITE_URL`, which can include a folder, or from `SITE_URL` and `BASE`. A build to be
 * released (`RELEASE=1`) stops without an address: its links for tickets, chats and search engines would not work.
 * @throws Error when they give no place, with a message that says what to set
 */
export function placeOf({ SITE_URL: given = '', BASE = '', RELEASE }: Pick<NodeJS.ProcessEnv, string>): Place {
  if (given === '') {
    if (!RELEASE) return { origin: 'http://localhost:4321', base: asFolder(BASE) };
    throw new Error('A release needs its address. Set SITE_URL, for example SITE_URL=https://help.example.com');
  }
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain = url?.search === '' && url.hash === '';
  const isWeb = url?.protocol === 'https:' || (url?.protocol === 'http:' && !RELEASE);
  if (!url || !isPlain || !isWeb)
    throw new Error(
      `SITE_URL is ${given}, but has to be an address such as https://help.example.com or https://example.com/support/`,
    );
  const { origin } = url;
  const folder = asFolder(url.pathname);
  if (folder === '/') return { origin, base: asFolder(BASE) };
  if (BASE === '' || asFolder(BASE) === folder) return { origin, base: folder };
  throw new Error(`SITE_URL is ${given}, but BASE is ${BASE}. Set only SITE_URL, with the folder in it.`);
}
