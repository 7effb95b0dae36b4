const id = /[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}/gi;
/**
 * A word, and the part that makes it an address. A word without an @ is skipped whole, so that a long one costs no
 * more.
 */
const word = /[^\s@<>"']+(@[^\s@<>"']+)?/g;
/** A label has at most 63 characters and a domain at most 127 labels, so that a longer text costs no more. */
const domain = /\b(?:[a-z0-9-]{1,63}\.){1,126}[a-z]{2,63}\b/gi;
const number = /\d{5,}/g;

/** A text without ids, addresses, domains, long numbers and the names given: safe to send to a stranger. */
export function redact(text: string, names: readonly (string | undefined)[]): string {
  const known = names.flatMap((name) => name?.trim() || []).sort((one, other) => other.length - one.length);
  return known
    .reduce((rest, name) => rest.replaceAll(name, '[name]'), text)
    .replace(id, '[id]')
    .replace(word, (found: string, host?: string) => (host === undefined ? found : '[address]'))
    .replace(domain, '[domain]')
    .replace(number, '[number]');
}
