import type { Meaning } from '../exports/meanings.ts';

/** A cell by its meaning; empty when the file has no such column. */
export type CellOf = (meaning: Meaning) => string;

/** The text of a cell, out of the `="…"` that keeps a spreadsheet from turning an id into a number. */
export const textOf = (cell: string | undefined): string => {
  const text = (cell ?? '').trim();
  // The text that PowerShell writes for a value with parts.
  if (/^(?:Microsoft\.Graph\.PowerShell|System)\.[\w.[\]`]+$/.test(text)) return '';
  return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).replaceAll('""', '"') : text;
};

/**
 * The text behind a key in a cell of JSON, which is an object or a list of them; upper and lower case do not matter.
 * Returns an empty text when the objects do not all say the same.
 */
export function textWithin(cell: string, key: string): string {
  try {
    const found = [JSON.parse(cell)].flat().map((each: Readonly<Record<string, unknown>> | null) => {
      const [, value] = Object.entries(each ?? {}).find(([name]) => name.toLowerCase() === key.toLowerCase()) ?? [];
      return typeof value === 'object' ? '' : String(value ?? '');
    });
    return new Set(found).size === 1 ? (found[0] ?? '') : '';
  } catch {
    return '';
  }
}

/** A SKU as the catalog names it: spreadsheets remove the zeros in front of a number. */
const skuOf = (text: string): string => (/^\d{1,3}$/.test(text) ? text.padStart(4, '0') : text);

/** The id of the offer that was sold, or of a product, perhaps followed by its SKU. */
export const offerIn = (cell: CellOf): string =>
  cell('offer').replace(
    /^([a-z\d]{12}):(\d{1,3})(?=:|$)/i,
    (_, product: string, sku: string) => `${product}:${skuOf(sku)}`,
  );

/** The product with its SKU, from two columns, as one id of the catalog. */
export const productWithSku = (cell: CellOf): string => `${cell('offer')}:${skuOf(cell('sku'))}`;
