import type { Adapter } from './page-adapter.ts';

/** How a request link begins: the hosts that issue them, and a word that every one of them contains. */
const requestLink =
  'https://(?:admin\\.microsoft\\.com|admin\\.cloud\\.microsoft|portal\\.office\\.com)/[^\\s"<>]*(?:invType=|invitation)[^\\s"<>]*';

/** The page that issues a request has an address that nobody has published: it can be any of those we do not know. */
export const requestAdapter: Adapter = {
  id: 'request',
  version: 1,
  customers: [],
  name: [],
  facts: {},
  details: { 'request-link': [{ by: 'address', shape: requestLink, evidence: 'D' }] },
  expects: [],
};
