import { element } from '../element.ts';

const perTick = 10;
const tickMs = 10;

/** A thousand mutations a second, half of them in the page's table, half in a counter under it, for as long as it is open. */
export function stormOfMutations(): void {
  const counter = element('div', { class: 'storm', 'aria-hidden': 'true' });
  document.body.append(counter);
  let count = 0;
  let table: ParentNode | undefined;
  setInterval(() => {
    if (count % 1000 === 0) table = findTable(document.body);
    for (let turn = 0; turn < perTick; turn += 1) {
      count += 1;
      if (turn % 2 === 0) counter.replaceChildren(String(count));
      else table?.querySelector('tbody tr')?.setAttribute('data-storm', String(count));
    }
  }, tickMs);
}

function findTable(within: ParentNode): ParentNode | undefined {
  for (const node of within.querySelectorAll('*')) {
    if (node.localName === 'table') return within;
    const found = node.shadowRoot === null ? undefined : findTable(node.shadowRoot);
    if (found !== undefined) return found;
  }
  return undefined;
}
