/** Invisible characters: joiners, soft hyphens, direction marks, byte order marks, controls. */
export const unseen = /\p{DI}|(?![\s\x85])\p{Cc}/gu;

/** A text with one layer of percent-encoding removed; a damaged text stays as it is. */
export function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A text without percent-encoding, which gateways can have applied several times. */
export const decoded = (text: string): string => decodedOnce(decodedOnce(decodedOnce(text)));

/** The parts of an address: the host and the names in lower case, the rest as it is written. */
export interface LinkParts {
  readonly isSecure: boolean;
  /** With a user name or a port, if there is one, so that it matches no known host. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
  /** With its `#`; empty when there is none. */
  readonly fragment: string;
}

/** The parts of an address. Returns undefined when the text is not an address. */
export function partsOf(link: string): LinkParts | undefined {
  const [, scheme = '', host = '', path = '', query = '', fragment = ''] =
    /^(https?):\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?(#.*)?$/is.exec(link) ?? [];
  // A browser decodes a host, and treats one with a final dot, or with the usual port, as the same.
  const plain = decodedOnce(host)
    .replace(unseen, '')
    .toLowerCase()
    .replace(/\.?(?::443)?$/, '');
  return host === '' ? undefined : { isSecure: scheme.length === 5, host: plain, path, query, fragment };
}
