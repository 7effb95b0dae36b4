import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/browser';
import { recognize } from '../exports/recognize.ts';
import { mostTitles } from './header-line.ts';
import { NotAList } from './not-a-list.ts';
import { type ListedValue, writtenList } from './written-list.ts';

type Rows = readonly (readonly ListedValue[])[];

/** Whether one of the first rows has the headers of a known export; titles can be above it. */
const isKnown = (rows: Rows): boolean =>
  rows.slice(0, mostTitles).some((cells) => recognize(cells.map((cell) => String(cell ?? ''))));

/** A workbook must not unpack to more than this many bytes: some files of a few kilobytes would fill the memory. */
const mostUnpacked = 512 * 1024 * 1024;

/**
 * The number of bytes that a workbook unpacks to, as it says itself.
 * @throws NotAList when it cannot be read
 */
async function unpackedSize(file: Blob): Promise<number> {
  let size = 0;
  try {
    unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch {
    throw new NotAList('workbook');
  }
  return size;
}

/**
 * The sheet of a workbook that is a known export, or else the first that has rows, as a file of comma-separated values.
 * @throws NotAList when no sheet has rows, it is too large, or it cannot be read as a workbook
 */
export async function workbookAsList(file: Blob): Promise<Blob> {
  if ((await unpackedSize(file)) > mostUnpacked) throw new NotAList('too-large');
  const sheets = await readWorkbook(file).catch(() => {
    throw new NotAList('workbook');
  });
  const lists = sheets.map(({ data }) => data as unknown as Rows).filter((rows) => rows.length > 1);
  const list = lists.find(isKnown) ?? lists[0];
  if (!list) throw new NotAList('empty');
  return writtenList(list);
}
