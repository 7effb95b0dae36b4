import { element } from './element.ts';
import type { HeDataGrid } from './he/data-grid.ts';
import type { GridContent } from './he/grid-content.ts';
import type { HeRegion } from './he/region.ts';
import type { Scene } from './scene.ts';
import { wishes } from './wishes.ts';

/**
 * A table on a page: `node` goes onto the page, `grid` is the table in it, `settled` resolves when its rows are there.
 */
export type DrawnGrid = { readonly node: Node; readonly grid: HeDataGrid; readonly settled: Promise<void> };

/** A table, changed as the switches ask. */
export function drawGrid(scene: Scene, wished: GridContent): DrawnGrid {
  const grid = element(scene.tag('data-grid')) as HeDataGrid;
  const settled = grid.show(switched(wished));
  return { grid, settled, node: wishes.switches.has('deep-nesting') ? nested(scene, grid, 10) : grid };
}

function switched(wished: GridContent): GridContent {
  const { switches } = wishes;
  const extra = [
    { field: 'lastTouched', label: 'Last touched' },
    { field: 'score', label: 'Score' },
  ];
  const columns = [...wished.columns, ...(switches.has('extra-columns') ? extra : [])];
  const rows = wished.rows.map((row, index) => ({
    ...row,
    cells: { ...row.cells, lastTouched: '—', score: String((index * 37) % 100) },
  }));
  return {
    ...wished,
    columns: switches.has('column-reorder')
      ? [...columns.slice(1).reverse(), columns[0] as (typeof columns)[0]]
      : columns,
    rows: switches.has('empty') || switches.has('error-banner') ? [] : rows,
    size: switches.has('rows-500') ? 500 : (wished.size ?? 10),
  };
}

function nested(scene: Scene, inner: Node, depth: number): Node {
  return depth === 0 ? inner : nested(scene, (element(scene.tag('region')) as HeRegion).hold(inner), depth - 1);
}
