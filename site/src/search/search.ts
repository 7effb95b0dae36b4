import { searchWords } from './search-words.ts';

/** Opens the search, from the header or by Ctrl+K. The code that searches, and its index, are fetched only then. */
const place = document.querySelector<HTMLElement>('.search');

function listen(place: HTMLElement): void {
  const dialog = place.querySelector('dialog');
  let searching: Promise<void> | undefined;
  const fetchSearch = () => {
    searching ??= import('./search-dialog.ts').then(({ search }) => search(place));
    searching.catch(() => {
      searching = undefined;
      const status = place.querySelector('.search-state');
      if (status) status.textContent = searchWords.read(place).failed;
    });
  };
  const show = () => {
    dialog?.showModal();
    place.querySelector('input')?.select();
    fetchSearch();
  };
  place.querySelector('.search-open')?.addEventListener('click', show);
  place.querySelector('.search-close')?.addEventListener('click', () => dialog?.close());
  dialog?.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog?.addEventListener('input', fetchSearch);
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!dialog?.open) show();
  });
}

if (place) listen(place);
