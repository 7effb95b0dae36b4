import type { ExportKind } from '../exports/export-kind.ts';
import { exportKinds } from '../exports/recognize.ts';
import { NotAList } from './not-a-list.ts';
import { type ListedValue, writtenList } from './written-list.ts';

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where an answer of Microsoft's interfaces has its list. */
const listNames = ['value', 'items', 'Results', 'data'];

/** The objects in a document: it is a list of them, has one, or is one. A list can be in several pages. */
function itemsOf(document: unknown): readonly Item[] {
  if (Array.isArray(document)) return document.filter(isItem).flatMap((item) => listIn(item) ?? [item]);
  return isItem(document) ? (listIn(document) ?? [document]) : [];
}

function listIn(item: Item): readonly Item[] | undefined {
  const list = listNames.map((name) => item[name]).find((value) => Array.isArray(value));
  return Array.isArray(list) ? list.filter(isItem) : undefined;
}

/** The columns that a known export has as JSON: an object in one is not taken apart. */
const whole = new Set(
  exportKinds.flatMap(({ reads, within = {} }: ExportKind) =>
    Object.keys(within).map((meaning) => reads[meaning as keyof typeof reads]?.toLowerCase()),
  ),
);

/** The cells of an object by their headers; what an object within it has is named with both names. */
function cellsOf(item: Item): ReadonlyMap<string, ListedValue> {
  const cells = new Map<string, ListedValue>();
  for (const [name, value] of Object.entries(item)) {
    if (isItem(value) && !whole.has(name.toLowerCase()))
      for (const [inner, one] of Object.entries(value)) cells.set(`${name}.${inner}`, asCell(one));
    else cells.set(name, asCell(value));
  }
  return cells;
}

const asCell = (value: unknown): ListedValue =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as ListedValue);

/** Whether a text begins as JSON does and no list of cells would. */
export const isJson = (text: string): boolean => /^\s*(?:\{|\[\s*[{\]])/.test(text);

/**
 * A list in JSON as a file of comma-separated values.
 * @throws NotAList when it is not valid JSON, or no list of objects
 */
export function jsonAsList(text: string): Blob {
  let rows: readonly ReadonlyMap<string, ListedValue>[];
  try {
    rows = itemsOf(JSON.parse(text)).map(cellsOf);
  } catch {
    // Cut off, or with more parts within parts than can be read.
    throw new NotAList('broken-json');
  }
  const named = new Set(rows.flatMap((cells) => [...cells.keys()]));
  // Where an object is missing in some rows, its parts have its place.
  const isTakenApart = (header: string): boolean => [...named].some((name) => name.startsWith(`${header}.`));
  const headers = [...named].filter(
    (header) =>
      !isTakenApart(header) || rows.some((cells) => ![undefined, null, ''].includes(cells.get(header) as null)),
  );
  if (headers.length === 0) throw new NotAList('empty');
  return writtenList([headers, ...rows.map((cells) => headers.map((header) => cells.get(header)))]);
}
