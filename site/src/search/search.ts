import type { OpenSearch } from './search-dialog.ts';
import { searchWords } from './search-words.ts';

/** Opens the search, from the header or by Ctrl+K. The code that searches, its words and its index are fetched only then. */
const place = document.querySelector<HTMLElement>('.search');

function listen(place: HTMLElement): void {
  let made: Promise<OpenSearch> | undefined;
  const show = async () => {
    made ??= import('./search-dialog.ts').then(({ makeSearch }) => makeSearch(place));
    try {
      const open = await made;
      open();
    } catch {
      made = undefined;
      // There is no dialog yet in which this could be said.
      alert(searchWords.read(place).failed);
    }
  };
  place.querySelector('.search-open')?.addEventListener('click', show);
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void show();
  });
}

if (place) listen(place);
