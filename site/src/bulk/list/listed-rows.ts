import type { Filter, ShownRow } from '../check/pick-rows.ts';
import type { Colleague } from '../worker/client.ts';

/** So many rows are fetched at once. */
const perBlock = 100;
/** So many blocks are kept: enough to go back and forth without waiting. */
const kept = 60;

/**
 * The rows that a filter leaves, fetched from the worker as they come into view. Rows of another filter, or with answers
 * that have changed since, never get in: the worker then gives none, and another list takes the place of this one.
 */
export class ListedRows {
  readonly total: number;
  private readonly colleague: Colleague;
  private readonly pick: number;
  private readonly blocks = new Map<number, readonly ShownRow[]>();
  private wanted: readonly number[] = [];
  private asking = false;

  private constructor(colleague: Colleague, pick: number, total: number) {
    this.colleague = colleague;
    this.pick = pick;
    this.total = total;
  }

  /** The list for a filter, with the rows from this place of it on. */
  static async of(colleague: Colleague, filter: Filter, from: number): Promise<ListedRows> {
    const { pick, total } = await colleague.ask({ do: 'pick', filter });
    const list = new ListedRows(colleague, pick, total);
    await list.fetchAround(Math.min(from, total - 1));
    return list;
  }

  /** Fetches the rows around a place, at least as many as a screen shows. */
  async fetchAround(place: number): Promise<void> {
    const block = Math.floor(place / perBlock);
    const last = Math.floor((this.total - 1) / perBlock);
    for (const each of [block - 1, block, block + 1])
      if (each >= 0 && each <= last && !this.blocks.has(each)) await this.load(each);
  }

  /** The row at a place of the list, once it has been fetched. */
  at = (place: number): ShownRow | undefined => this.blocks.get(Math.floor(place / perBlock))?.[place % perBlock];

  /** The place of the first row that begins at this line of the file or below it. */
  placeOf = (line: number): Promise<number> => this.colleague.ask({ do: 'place', pick: this.pick, line });

  /** Fetches the rows between two places, unless others are wanted before it is their turn. */
  async want(first: number, last: number, onRows: () => void): Promise<void> {
    const [from, to] = [Math.floor(first / perBlock), Math.floor(last / perBlock)];
    this.wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    if (this.asking) return;
    this.asking = true;
    for (let block = this.next(); block !== undefined; block = this.next()) if (await this.load(block)) onRows();
    this.asking = false;
  }

  private next = (): number | undefined => this.wanted.find((block) => !this.blocks.has(block));

  private async load(block: number): Promise<boolean> {
    const from = block * perBlock;
    const rows = await this.colleague.ask({ do: 'show', pick: this.pick, from, count: perBlock });
    this.blocks.set(block, rows);
    const [oldest] = this.blocks.keys();
    if (this.blocks.size > kept && oldest !== undefined) this.blocks.delete(oldest);
    return rows.length > 0;
  }
}
