import { render } from 'preact';
import { type Day, problemInWords, readDay } from 'rules';
import { fetchContext } from '../context/context-in-browser.ts';
import type { PageContext } from '../context/page-context.ts';
import { Differences, daysBetween } from './Differences.tsx';

/** Leaves only the given days in the list; all of them when none are given. */
function showOnly(days: readonly Day[] | undefined): void {
  for (const entry of document.querySelectorAll<HTMLElement>('[data-edition]'))
    entry.hidden = days !== undefined && !days.includes(entry.dataset.edition ?? '');
}

const Problem = ({ context, sentence }: { readonly context: PageContext; readonly sentence: string }) => (
  <div class="notice problem" role="alert">
    <strong>{context.words.site.state.problem}</strong>
    <p>{sentence}</p>
  </div>
);

/** Shows the differences between the two days in an address; without days, the whole list again. */
export async function showComparison(form: HTMLFormElement, query: URLSearchParams): Promise<void> {
  const place = form.querySelector<HTMLElement>('[data-differences]');
  if (!place) return;
  const [from, to] = [query.get('from'), query.get('to')];
  if (from === null || to === null) {
    showOnly(undefined);
    render(null, place);
    return;
  }
  const context = await fetchContext(form.dataset);
  try {
    readDay(from);
    readDay(to);
    for (const [name, day] of Object.entries({ from, to })) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = day;
    }
    showOnly(daysBetween(from, to));
    render(<Differences context={context} from={from} to={to} />, place);
  } catch (error) {
    const sentence = problemInWords(error, context.words);
    showOnly(undefined);
    render(<Problem context={context} sentence={sentence} />, place);
  }
}
