import { keepInLanguages } from '../address/keep-in-languages.ts';

/** Compares two days. The code for it is fetched only when the reader uses it. */
const form = document.querySelector<HTMLFormElement>('[data-compare-days]');

function listen(form: HTMLFormElement): void {
  const compare = async (search: string) => {
    const { showComparison } = await import('./show-comparison.tsx');
    await showComparison(form, new URLSearchParams(search));
    keepInLanguages();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const query = `?from=${given.get('from')}&to=${given.get('to')}`;
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
    void compare(query);
  });
  form.addEventListener('reset', () => {
    history.pushState(null, '', location.pathname);
    void compare('');
    form.querySelector<HTMLInputElement>('[name=from]')?.focus();
  });
  addEventListener('popstate', () => void compare(location.search));
  if (location.search !== '') void compare(location.search);
}

if (form) listen(form);
