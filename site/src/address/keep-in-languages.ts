import { isTracker } from 'rules';
import { languageLinks } from './language-links.ts';

/** Makes the links to the other languages keep what the reader chose, without a referrer. */
export function keepInLanguages(): void {
  const chosen = location.search
    .slice(1)
    .split('&')
    .filter((pair) => !isTracker(pair.replace(/=.*/s, '').toLowerCase()));
  for (const link of languageLinks()) link.search = chosen.join('&');
}

/** Puts what the reader chose into the address, without a new step in the browser's history. */
export function writeQuery(chosen: readonly (readonly [name: string, value: string])[]): void {
  const query = chosen.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  history.replaceState(history.state, '', location.pathname + (query && `?${query}`));
  keepInLanguages();
}
