/** Puts what the reader chose into the address, without a new step in the browser's history. */
export function writeQuery(chosen: readonly (readonly [name: string, value: string])[]): void {
  const query = chosen.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  history.replaceState(history.state, '', location.pathname + (query && `?${query}`));
  keepInLanguages();
}

/** Lets the links to the other languages keep what the reader chose. */
export function keepInLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) link.search = location.search;
}
