import { count, numeral } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { ListedPage } from '../check/list-rows.ts';

interface Props {
  readonly context: PageContext;
  readonly list: ListedPage;
  readonly onPage: (page: number) => void;
}

/** The buttons from one page of the list to another. A button that leads nowhere keeps its place and its focus. */
export function Pager({ context, list: { page, pages }, onPage }: Props) {
  const { words, locale } = context;
  const { result } = words.bulk;
  const to = (target: number, label: string) => {
    const isThere = target >= 0 && target < pages && target !== page;
    return (
      <button type="button" aria-disabled={!isThere} onClick={() => isThere && onPage(target)}>
        {label}
      </button>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: it gathers buttons, not fields.
    <div class="pager" role="group" aria-label={result.pages}>
      {to(0, result.first)}
      {to(page - 1, result.previous)}
      <span class="page">{count(locale, result.page, pages, { page: numeral(locale, page + 1) })}</span>
      {to(page + 1, result.next)}
      {to(pages - 1, result.last)}
    </div>
  );
}
