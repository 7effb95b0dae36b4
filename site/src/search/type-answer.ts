import { count, fill, findFew, type Locale } from 'rules';
import { finderWords } from './finder-words.ts';
import { type FoundOnSite, fetchFindings } from './findings-of-site.ts';

/** A result as an option of the list: its title, then its verdict and the answer it leads to, or its situation. */
function optionFor({ title, verdict, detail }: FoundOnSite, at: number): HTMLElement {
  const option = document.createElement('div');
  option.id = `finder-option-${at}`;
  option.role = 'option';
  const [strong, small] = [document.createElement('span'), document.createElement('span')];
  strong.className = 'finder-title';
  strong.textContent = title;
  small.className = 'finder-detail';
  if (verdict) {
    const word = document.createElement('span');
    word.className = 'finder-verdict';
    word.textContent = verdict.word;
    small.append(word, ' ');
    option.dataset.verdict = verdict.id;
  }
  small.append(detail);
  option.append(strong, ' ', small);
  return option;
}

/** Shows the results for the text in the field, in a list below it; keys open a result or copy its link. */
export function answerWhatIsTyped(place: HTMLElement): void {
  const words = finderWords.read(place);
  const { base = '/', locale: given = 'en' } = place.dataset;
  const locale = given as Locale;
  const part = <Kind extends Element>(selector: string) => place.querySelector(selector) as Kind;
  const field = part<HTMLInputElement>('input');
  const list = part<HTMLElement>('[role=listbox]');
  const popup = part<HTMLElement>('[data-popup]');
  const status = part<HTMLElement>('[role=status]');
  let found: readonly FoundOnSite[] = [];
  let options: readonly HTMLElement[] = [];
  let active = 0;

  const mark = (at: number) => {
    active = at;
    for (const [index, option] of options.entries()) option.ariaSelected = String(index === at);
    const chosen = options[at];
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const show = (results: readonly FoundOnSite[], said: string) => {
    found = results;
    options = found.map(optionFor);
    list.replaceChildren(...options);
    popup.hidden = found.length === 0;
    field.ariaExpanded = String(found.length > 0);
    status.textContent = said;
    status.classList.toggle('sr-only', found.length > 0);
    mark(0);
  };
  const look = async () => {
    const query = field.value.trim();
    if (query === '') return show([], '');
    const all = await fetchFindings(base, locale).catch(() => undefined);
    if (query !== field.value.trim()) return;
    if (!all) return show([], navigator.onLine ? words.failed : words.offline);
    const few = findFew(all, locale, query);
    show(few, few.length > 0 ? count(locale, words.found, few.length) : fill(words.none, { query }));
  };
  const copyLink = async ({ shared }: FoundOnSite) => {
    const link = new URL(shared, location.href).href;
    const isCopied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    status.classList.remove('sr-only');
    status.textContent = isCopied ? words.copied : words.copyFailed;
    if (isCopied) return;
    const { showToCopy } = await import('../decision/in-browser/copy-by-hand.ts');
    showToCopy(status, link, words.copyFailed);
  };
  const open = async (isCopy: boolean) => {
    if (found.length === 0) await look();
    const chosen = found[active];
    if (!chosen) return;
    if (isCopy) await copyLink(chosen);
    else location.assign(chosen.address);
  };
  field.addEventListener('input', look);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) mark((active + step + found.length) % found.length);
    else if (event.key === 'Enter') void open(event.shiftKey);
    else if (event.key === 'Escape' && field.value) {
      field.value = '';
      show([], '');
    } else return;
    event.preventDefault();
  });
  // A press on a result must not take the focus out of the field first, which closes the list.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const chosen = found[options.findIndex((option) => option.contains(target as Node))];
    if (chosen) location.assign(chosen.address);
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (place.contains(relatedTarget as Node | null)) return;
    popup.hidden = true;
    field.ariaExpanded = 'false';
  });
  field.addEventListener('focus', () => {
    popup.hidden = found.length === 0;
    field.ariaExpanded = String(found.length > 0);
  });
  if (field.value) void look();
}
