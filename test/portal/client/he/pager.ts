import { element } from '../element.ts';

/** The pages under a table: previous, the numbers, next. */
export function pager(page: number, pages: number, turn: (to: number) => void): HTMLElement {
  const numbers = [...new Set([0, page - 1, page, page + 1, pages - 1])].filter((at) => at >= 0 && at < pages);
  const step = (label: string, to: number) =>
    element('button', { type: 'button', disabled: to < 0 || to >= pages, click: () => turn(to) }, label);
  return element(
    'nav',
    { class: 'pager', 'aria-label': 'Pages' },
    step('‹ Previous', page - 1),
    ...numbers.map((at) =>
      element(
        'button',
        {
          type: 'button',
          'aria-current': at === page ? 'page' : undefined,
          click: () => turn(at),
        },
        String(at + 1),
      ),
    ),
    step('Next ›', page + 1),
  );
}
