/**
 * The beginning of a text, at most that many UTF-16 units long. It never ends within a character, and an incomplete
 * character in it becomes U+FFFD, so that the text can be encoded as an address.
 */
export function cut(text: string, longest: number): string {
  const isSplit = (text.codePointAt(longest - 1) ?? 0) > 0xffff;
  return text.slice(0, isSplit ? longest - 1 : longest).toWellFormed();
}
