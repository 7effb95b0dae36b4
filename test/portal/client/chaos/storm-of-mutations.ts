import { element } from '../element.ts';

const tickMs = 10;

/** The most changes at once, no matter how long a busy machine made us wait. */
const mostAtOnce = 200;

/** The interval at which we search for the table while there is none, in milliseconds. */
const seekMs = 500;

/**
 * A thousand mutations a second, half of them in the page's table, half in a counter under it, for as long as it is
 * open.
 */
export function stormOfMutations(): void {
  const counter = element('div', { 'aria-hidden': 'true' });
  document.body.append(counter);
  let count = 0;
  let last = performance.now();
  let sought = 0;
  let row: Element | undefined;
  setInterval(() => {
    const now = performance.now();
    const due = Math.min(Math.round(now - last), mostAtOnce);
    last = now;
    if (row?.isConnected !== true && now - sought > seekMs) {
      sought = now;
      row = firstRow(document.body);
    }
    for (let turn = 0; turn < due; turn += 1) {
      count += 1;
      if (count % 2 === 0) counter.replaceChildren(String(count));
      else row?.setAttribute('data-storm', String(count));
    }
  }, tickMs);
}

function firstRow(within: ParentNode): Element | undefined {
  for (const node of within.querySelectorAll('*')) {
    const found = node.matches('tbody tr') ? node : node.shadowRoot && firstRow(node.shadowRoot);
    if (found) return found;
  }
  return undefined;
}
