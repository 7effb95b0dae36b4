import { count, fill, type Locale } from 'rules';
import { find } from './find-pages.ts';
import { searchWords } from './search-words.ts';
import { foundAsLists } from './show-found.ts';

/** How long a reader pauses between keys, in milliseconds: only the text at that moment is searched for and announced. */
const pause = 150;

/** Moves with the arrow keys from the search field through the links below it, and back. */
function moveAmong(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.isComposing) return;
  const links = [...results.querySelectorAll<HTMLElement>('a, summary, button')].filter((each) =>
    each.checkVisibility(),
  );
  const places = [field, ...links];
  const next = places[places.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Searches from the open dialog. Text that is already in the field is searched for at once. */
export function search(place: HTMLElement): void {
  const words = searchWords.read(place);
  const { base = '/', localeOfSearch = 'en' } = place.dataset;
  const locale = localeOfSearch as Locale;
  const part = <Kind extends Element>(selector: string) => place.querySelector(selector) as Kind;
  const dialog = part<HTMLDialogElement>('dialog');
  const field = part<HTMLInputElement>('input');
  const status = part<HTMLElement>('.search-state');
  const results = part<HTMLElement>('.search-results');
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string, found: readonly Node[] = []) => {
    status.textContent = text;
    results.replaceChildren(...found);
  };
  const ask = async () => {
    clearTimeout(waiting);
    waiting = undefined;
    const query = field.value.trim();
    asked += 1;
    const turn = asked;
    if (query === '') return say('');
    status.textContent = words.loading;
    const found = await find(base, locale, query).catch(() => undefined);
    if (turn !== asked) return;
    const number = found ? found.pages.length + found.answers.length : 0;
    // An index that is only partly there finds nothing, without an error.
    if (number === 0 && !navigator.onLine) return say(words.offline);
    if (!found) return say(words.failed);
    if (number === 0) return say(fill(words.none, { query }));
    say(count(locale, words.found, number), foundAsLists(locale, words, found));
  };
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });
  field.addEventListener('keydown', async (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (waiting) await ask();
    results.querySelector('a')?.click();
  });
  dialog.addEventListener('keydown', (event) => moveAmong(event, field, results));
  addEventListener('online', () => dialog.open && void ask());
  if (field.value !== '') void ask();
}
