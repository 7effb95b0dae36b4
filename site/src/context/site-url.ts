/**
 * The address the site will have, from `SITE_URL`. A build to be released (`RELEASE=1`) stops without one: its links
 * for tickets, chats and search engines would not work.
 */
export function siteUrl({ SITE_URL: given = '', RELEASE }: Pick<NodeJS.ProcessEnv, string>): string {
  if (given === '') {
    if (!RELEASE) return 'http://localhost:4321';
    throw new Error('A release needs its address. Set SITE_URL, for example SITE_URL=https://help.example.com');
  }
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain = url?.pathname === '/' && url.search === '' && url.hash === '';
  const isWeb = url?.protocol === 'https:' || (url?.protocol === 'http:' && !RELEASE);
  if (url && isPlain && isWeb) return url.origin;
  throw new Error(
    `SITE_URL is ${given}, but has to be an address such as https://help.example.com. A folder belongs into BASE, for example BASE=/support/`,
  );
}

/** The path the site will live under, from `BASE`, with a slash at both ends. */
export const basePath = ({ BASE = '' }: NodeJS.ProcessEnv): string => `/${BASE}/`.replace(/\/{2,}/g, '/');
