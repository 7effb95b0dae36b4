import type { Messages } from 'rules';
import { type Found, find } from './find-pages.ts';

/** The search of the site: opened from the header, by `/` or by Ctrl+K; its index is fetched only then. */
const place = document.querySelector<HTMLElement>('.search');

function open(place: HTMLElement): void {
  const words = JSON.parse(place.dataset.words ?? '') as Messages['site']['search'];
  const { base = '/', localeOfSearch: locale = 'en' } = place.dataset;
  const [button, dialog, close, field, status, results] = [
    '.search-open',
    'dialog',
    '.search-close',
    'input',
    '.search-state',
    '.search-results',
  ].map((selector) => place.querySelector(selector)) as [
    HTMLButtonElement,
    HTMLDialogElement,
    HTMLButtonElement,
    HTMLInputElement,
    HTMLElement,
    HTMLOListElement,
  ];
  let asked = 0;

  const item = ({ title, address, excerpt }: Found): HTMLLIElement => {
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    const text = document.createElement('p');
    text.textContent = excerpt;
    entry.append(link, text);
    return entry;
  };
  const ask = async () => {
    const query = field.value.trim();
    asked += 1;
    const turn = asked;
    if (query === '') {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    status.textContent = words.loading;
    const answer = await find(base, locale, query, words).catch(() => ({ pages: [], text: words.failed }));
    if (turn !== asked) return;
    status.textContent = answer.text;
    results.replaceChildren(...answer.pages.map(item));
  };
  const show = () => {
    dialog.showModal();
    field.select();
  };
  button.addEventListener('click', show);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  field.addEventListener('input', () => void ask());
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!dialog.open) show();
  });
}

if (place) open(place);
