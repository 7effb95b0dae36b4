import { namesTenant } from '../exports/tenant-in-cell.ts';
import { fileRows, type WhileReading } from '../file/file-rows.ts';
import { NotAList } from '../file/not-a-list.ts';
import { openFile } from '../file/open-file.ts';
import { type ReadFile, type ReadOptions, readRows, shownColumns } from './read-rows.ts';
import { isByList } from './readings.ts';

/**
 * The customers that have a reseller relationship by the customer list: their tenant IDs and domains, in small letters.
 */
export type ListedCustomers = ReadonlySet<string>;

/**
 * Reads the customer list.
 * @throws NotAList when it is another file
 */
export async function readCustomers(file: Blob, reading: ReadOptions): Promise<ListedCustomers> {
  const opened = await openFile(file, reading.locale);
  if (opened.kind !== 'customers') throw new NotAList('not-customers');
  const { rows, readings } = await readRows(opened, opened.columns, reading);
  const shown = shownColumns(opened.columns, opened.headers.length);
  const found = new Set<string>();
  for (let row = 0; row < rows.length; row += 1) {
    if (readings.all[rows.readingOf(row)]?.facts.relationship !== 'reseller') continue;
    // A customer's name says nothing: two can have the same.
    const texts = rows.textsOf(row).filter((_, at) => shown[at] !== opened.columns.customer);
    for (const text of texts) if (namesTenant(text)) found.add(text.toLowerCase());
  }
  return found;
}

/**
 * States the relationship of each row whose customer is on the customer list, where the row itself states none. Answers
 * that were given stay. The relationships of an earlier list are forgotten.
 */
export async function relateRows(
  { opened, rows, readings, reader }: ReadFile,
  customers: ListedCustomers,
  options: WhileReading,
): Promise<void> {
  const found = new Map<number, number[]>();
  let row = -1;
  await fileRows(
    opened,
    (record) => {
      row += 1;
      const place = rows.readingOf(row);
      if (!('cells' in record) || place < 0) return;
      const cell = reader.cellOf(record.cells);
      if (cell('relationship') !== '' || !customers.has(cell('tenant').toLowerCase())) return;
      const others = found.get(place);
      if (others) others.push(row);
      else found.set(place, [row]);
    },
    options,
  );
  for (const [place, reading] of readings.all.entries()) {
    if (!isByList(reading)) continue;
    const { relationship: _, ...facts } = reading.facts;
    const { relationship: __, ...from } = reading.from;
    readings.all[place] = { ...reading, facts, from };
  }
  for (const [place, related] of found) {
    const reading = readings.all[place];
    const [first] = related;
    if (!reading || first === undefined) continue;
    const branch = readings.branch(place, related.length, {
      facts: { ...reading.facts, relationship: 'reseller' },
      from: { ...reading.from, relationship: ['tenant'] },
      line: rows.lineOf(first),
    });
    for (const each of related) rows.reread(each, branch);
  }
}
