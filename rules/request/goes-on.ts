import { decoded } from './link-parts.ts';

/** Another value of a query, or what shows that something was left out. */
const more = /^[^\p{L}\p{N}&]{0,20}(?:&\w+=|…|\.{3})/u;
/** Digits behind spaces, quotation marks or brackets. */
const digits = /^[^\p{L}\p{N}]{0,20}\d/u;

/**
 * Whether a link that ends with a value seems to go on in the text behind it. One that ends with its page is whole; of any
 * other, only the text tells that a space or a quotation mark has come into it.
 */
export function goesOn(link: string, behind: string): boolean {
  if (!link.includes('?') || link.includes('#')) return false;
  const text = decoded(behind);
  return more.test(text) || (/msppid=[1-9]\d*$/i.test(link) && digits.test(text));
}
