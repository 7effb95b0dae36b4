import { count, fill, type Locale } from 'rules';
import { fetchSearchWords } from './fetch-words.ts';
import { find } from './find-pages.ts';
import { foundAsLists } from './show-found.ts';

/** The pause after a key, in milliseconds, after which the text is searched for and the result announced. */
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

/** Opens the search, or puts the focus into it. */
export type OpenSearch = () => void;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/**
 * Makes the dialog of the search, with words that are fetched for it. Returns a function that opens it.
 * @throws Error when the words cannot be fetched
 */
export async function makeSearch(place: HTMLElement): Promise<OpenSearch> {
  const { base = '/', locale: given = 'en' } = place.dataset;
  const locale = given as Locale;
  const words = await fetchSearchWords(base, locale);
  const field = element('input', {
    id: 'search-field',
    type: 'text',
    role: 'searchbox',
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-describedby': 'search-keys',
  });
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  const status = element('p', { class: 'search-state', role: 'status' });
  const results = element('div', { class: 'search-results' });
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.title },
    element('div', { class: 'search-head' }, element('label', { for: 'search-field' }, words.field), close),
    field,
    status,
    results,
    element('p', { id: 'search-keys', class: 'search-keys' }, words.keys),
  );
  place.append(dialog);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
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
  return () => {
    if (!dialog.open) dialog.showModal();
    field.select();
  };
}
