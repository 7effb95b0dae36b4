import type { Adapter } from './page-adapter.ts';

/** The beginning of a request link: the hosts that issue them, and a word that each of them contains. */
const requestLink =
  'https://(?:admin\\.microsoft\\.com|admin\\.cloud\\.microsoft|portal\\.office\\.com)/[^\\s"<>]*(?:invType=|invitation)[^\\s"<>]*';

/** The address of the page that issues a request is not published: it can be any address that we do not know. */
export const requestAdapter: Adapter = {
  id: 'request',
  version: 1,
  customers: [],
  name: [],
  facts: {},
  details: { 'request-link': [{ by: 'address', shape: requestLink, evidence: 'D' }] },
  expects: [],
};
