import type { ExportKind } from '../exports/export-kind.ts';
import { exportKinds } from '../exports/recognize.ts';
import { namesTenant } from '../exports/tenant-in-cell.ts';
import { NotAList } from './not-a-list.ts';
import { type ListedValue, writtenList } from './written-list.ts';

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of the list in a response of Microsoft's interfaces, or in what scripts make of several responses. */
const listNames = ['value', 'items', 'Results', 'data'];

const itemsIn = (value: unknown): readonly Item[] | undefined =>
  Array.isArray(value) && (value.length === 0 || value.some(isItem)) ? value.filter(isItem) : undefined;

/**
 * The objects in a document, which is a list of objects, contains them, or is one itself. A list can be in several
 * pages.
 */
function itemsOf(document: unknown): readonly Item[] {
  if (Array.isArray(document)) return document.filter(isItem).flatMap((item) => listIn(item) ?? [item]);
  return isItem(document) ? (listIn(document) ?? listsByName(document) ?? [document]) : [];
}

function listIn(item: Item): readonly Item[] | undefined {
  // The answer to a batch of requests has one body for each.
  const responses = itemsIn(item.responses);
  if (responses) return responses.flatMap(({ body }) => itemsOf(body));
  if (isItem(item.error) && Object.keys(item).length === 1) return [];
  const list = listNames.map((name) => item[name]).find((value) => Array.isArray(value));
  if (Array.isArray(list)) return list.filter(isItem);
  const whose = Object.entries(item).filter(([each, value]) => namesCustomer.test(each) && typeof value === 'string');
  return itemsIn(item.subscriptions)?.map((each) => ({ ...Object.fromEntries(whose), ...each }));
}

/**
 * Keys about the customer next to its subscriptions; the customer's other values have the same keys as subscriptions.
 */
const namesCustomer = /tenant|customer|company|domain/i;

/** The objects of lists whose key names their owner, such as a tenant; each of the objects gets that name. */
function listsByName(item: Item): readonly Item[] | undefined {
  const lists = Object.entries(item).map(([name, value]) => [name, itemsIn(value)] as const);
  if (lists.length === 0 || lists.some(([, list]) => !list)) return undefined;
  const whose = lists.every(([name]) => namesTenant(name)) ? 'tenant' : 'list';
  return lists.flatMap(([name, list = []]) => list.map((each) => ({ [whose]: name, ...each })));
}

/** The columns that contain JSON in a known export: an object in one is not taken apart. */
const whole = new Set(
  exportKinds.flatMap(({ reads, within = {} }: ExportKind) =>
    Object.keys(within).map((meaning) => reads[meaning as keyof typeof reads]?.toLowerCase()),
  ),
);

/** A moment as Windows PowerShell writes it into JSON. */
const moment = /^\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/$/;

/**
 * Such a moment as other programs write it. A whole hour other than midnight can be a day of another time zone, so it
 * stays as it is.
 */
function asMoment(text: string): string {
  const [, milliseconds] = moment.exec(text) ?? [];
  const time = new Date(Number(milliseconds));
  if (milliseconds === undefined || Number.isNaN(time.getTime())) return text;
  const quarters = (Number(milliseconds) / 900_000) % 96;
  return Number.isInteger(quarters) && quarters !== 0 ? text : time.toISOString();
}

/** The moment that a value is, where Windows PowerShell writes more about it; any other value as it is. */
const momentOr = (value: unknown): unknown =>
  isItem(value) && typeof value.value === 'string' && moment.test(value.value) ? value.value : value;

/** The cells of an object by their headers; a value of an object within it gets both names. */
function cellsOf(item: Item): ReadonlyMap<string, ListedValue> {
  const cells = new Map<string, ListedValue>();
  for (const [name, given] of Object.entries(item)) {
    const value = momentOr(given);
    if (isItem(value) && !whole.has(name.toLowerCase()))
      for (const [inner, one] of Object.entries(value)) cells.set(`${name}.${inner}`, asCell(momentOr(one)));
    else cells.set(name, asCell(value));
  }
  return cells;
}

function asCell(value: unknown): ListedValue {
  if (typeof value === 'string') return asMoment(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as ListedValue);
}

/** Whether a text begins like JSON, and unlike any list of cells. */
export const isJson = (text: string): boolean => /^\s*(?:\{|\[\s*[{\]])/.test(text);

/** Parses a text in JSON: one document, or one on each line. */
function documentIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines.every((line) => line.trim().startsWith('{'))) throw error;
    return lines.map((line) => JSON.parse(line));
  }
}

/**
 * A list in JSON as a file of comma-separated values.
 * @throws NotAList when it is not valid JSON, or no list of objects
 */
export function jsonAsList(text: string): Blob {
  let rows: readonly ReadonlyMap<string, ListedValue>[];
  try {
    rows = itemsOf(documentIn(text)).map(cellsOf);
  } catch {
    // Cut off, or with more parts within parts than can be read.
    throw new NotAList('broken-json');
  }
  const named = new Set(rows.flatMap((cells) => [...cells.keys()]));
  // An object that is missing in some rows has no column itself: its parts have theirs.
  const isTakenApart = (header: string): boolean => [...named].some((name) => name.startsWith(`${header}.`));
  const headers = [...named].filter(
    (header) =>
      !isTakenApart(header) || rows.some((cells) => ![undefined, null, ''].includes(cells.get(header) as null)),
  );
  if (headers.length === 0) throw new NotAList('empty');
  return writtenList([headers, ...rows.map((cells) => headers.map((header) => cells.get(header)))]);
}
