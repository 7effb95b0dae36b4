import type { OpenSearch } from './search-dialog.ts';
import { searchWords } from './search-words.ts';

/**
 * Opens the search, from the header or by Ctrl+K. The code that searches, its words and its index are fetched only
 * then.
 */
const place = document.querySelector<HTMLElement>('[data-search]');

/** Shows a message below the button, while there is no dialog yet in which to show it. */
function tell(place: HTMLElement, sentence: string): void {
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent = sentence;
  place.querySelector('[role=alert]')?.remove();
  place.append(said);
}

function listen(place: HTMLElement): void {
  let made: Promise<OpenSearch> | undefined;
  const show = async () => {
    made ??= import('./search-dialog.ts').then(({ makeSearch }) => makeSearch(place));
    try {
      const open = await made;
      place.querySelector('[role=alert]')?.remove();
      open();
    } catch {
      made = undefined;
      tell(place, searchWords.read(place).failed);
    }
  };
  place.querySelector('button')?.addEventListener('click', show);
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void show();
  });
}

if (place) listen(place);
