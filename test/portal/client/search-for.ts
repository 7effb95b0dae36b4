import { element } from './element.ts';
import type { HeDataGrid } from './he/data-grid.ts';
import type { Scene } from './scene.ts';

/** The search field of a table, wherever the table is. */
export function searchFor(scene: Scene, grid: HeDataGrid, id?: string): HTMLElement {
  return element(scene.tag('search-box'), {
    debounce: '20',
    id,
    'he-input': (event) => grid.search((event as CustomEvent<string>).detail),
  });
}
