import type { OpenSearch } from './search-dialog.ts';
import { searchWords } from './search-words.ts';

/** Opens the search, from the header or by Ctrl+K. The code that searches, its words and its index are fetched only then. */
const place = document.querySelector<HTMLElement>('.search');

/** Says in the place of the search that it could not be fetched. */
function sayFailed(place: HTMLElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.textContent = searchWords.read(place).failed;
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  place.append(dialog);
  dialog.showModal();
}

function listen(place: HTMLElement): void {
  let made: Promise<OpenSearch> | undefined;
  const show = async () => {
    if (place.querySelector('dialog')?.open) return;
    made ??= import('./search-dialog.ts').then(({ makeSearch }) => makeSearch(place));
    try {
      const open = await made;
      open();
    } catch {
      made = undefined;
      sayFailed(place);
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
