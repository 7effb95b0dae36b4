import { NotAList } from './not-a-list.ts';
import { type ListedValue, writtenList } from './written-list.ts';

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where an answer of Microsoft's interfaces has its list. */
const listNames = ['value', 'items', 'Results', 'data'];

/** The objects in a document: it is a list of them, has one, or is one. */
function itemsOf(document: unknown): readonly Item[] {
  if (Array.isArray(document)) return document.filter(isItem);
  if (!isItem(document)) return [];
  const list = listNames.map((name) => document[name]).find((value) => Array.isArray(value));
  return list ? itemsOf(list) : [document];
}

/** The cells of an object by their headers; what an object within it has is named with both names. */
function cellsOf(item: Item): ReadonlyMap<string, ListedValue> {
  const cells = new Map<string, ListedValue>();
  for (const [name, value] of Object.entries(item)) {
    if (isItem(value)) for (const [inner, one] of Object.entries(value)) cells.set(`${name}.${inner}`, asCell(one));
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
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new NotAList('broken-json');
  }
  const rows = itemsOf(document).map(cellsOf);
  const headers = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
  if (headers.length === 0) throw new NotAList('empty');
  return writtenList([headers, ...rows.map((cells) => headers.map((header) => cells.get(header)))]);
}
