import { type Encoding, encodingAtStart } from './encodings.ts';
import { isJson, jsonAsList } from './json-list.ts';
import { NotAList, otherThanText } from './not-a-list.ts';

/** The number of bytes at the beginning of a file that show what it is. */
const looked = 1 << 16;
/** Workbooks and JSON are read as a whole, so they must not be larger than this many bytes. */
export const mostAtOnce = 64 * 1024 * 1024;

/**
 * A file of text as it is; a workbook, or a list in JSON, as the text of a list.
 * @throws NotAList when it is something else, or too large to be read as a whole
 */
export async function asText(file: Blob, chosen?: Encoding): Promise<Blob> {
  const bytes = new Uint8Array(await file.slice(0, looked).arrayBuffer());
  const encoding = chosen ?? encodingAtStart(bytes);
  const other = encoding?.startsWith('utf-16') ? undefined : otherThanText(bytes);
  const isWorkbook = other === 'workbook' && bytes[0] === 'P'.charCodeAt(0);
  if (other && !isWorkbook) throw new NotAList(other);
  if (!isWorkbook && !isJson(new TextDecoder(encoding).decode(bytes, { stream: true }))) return file;
  if (file.size > mostAtOnce) throw new NotAList('too-large');
  // The code that reads workbooks is loaded only for one.
  if (isWorkbook) return (await import('./workbook-list.ts')).workbookAsList(file);
  return jsonAsList(new TextDecoder(encoding).decode(await file.arrayBuffer()));
}
