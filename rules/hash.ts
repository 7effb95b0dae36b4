/** A text as eight hexadecimal digits (FNV-1a, 32 bits): it distinguishes results, and protects nothing. */
export const hash = (text: string): string =>
  [...text]
    .reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
    .toString(16)
    .padStart(8, '0');
