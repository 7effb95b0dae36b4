/** The encodings a file can be read as, as the browser calls them. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1254',
  'windows-1250',
  'windows-1251',
  'shift_jis',
  'euc-kr',
  'gb18030',
  'big5',
] as const;

/** An encoding a file can be read as. */
export type Encoding = (typeof encodings)[number];

/** The encoding in which Excel writes "CSV" on Windows in the language; the Western one when none is named. */
const ofLanguage: Readonly<Record<string, Encoding>> = {
  tr: 'windows-1254',
  pl: 'windows-1250',
  cs: 'windows-1250',
  hu: 'windows-1250',
  ru: 'windows-1251',
  ja: 'shift_jis',
  ko: 'euc-kr',
  'zh-CN': 'gb18030',
  'zh-TW': 'big5',
};

/** The encoding to assume for a file that is not Unicode. */
export const olderEncoding = (locale: string): Encoding => ofLanguage[locale] ?? 'windows-1252';

/** Whether the bytes are valid UTF-8 so far; a character cut off at the end is not an error. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16, by its zeros: in Latin text nearly every other byte is zero, the odd ones in little-endian files. */
function utf16ByZeros(bytes: Uint8Array): Encoding | undefined {
  const pairs = Math.min(bytes.length >> 1, 2_000);
  if (pairs < 2) return undefined;
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) even += 1;
    if (bytes[2 * pair + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

/** The encoding that the beginning of a file shows. Returns undefined when only the whole file can tell. */
export function encodingAtStart(bytes: Uint8Array): Encoding | undefined {
  const [one, two, three] = bytes;
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  return utf16ByZeros(bytes);
}
