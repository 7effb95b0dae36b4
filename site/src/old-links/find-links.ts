import { unbroken } from 'rules';
import { type AddressRead, readAddress } from '../address/read-address.ts';

/** A link of this tool, as it was found in a text. */
export interface FoundLink {
  /** The line of the text, from 1. */
  readonly line: number;
  /** Its path below the root of the site that it leads to, with its query. */
  readonly path: string;
  /** The content of the link. Undefined when it looks like a link of ours and cannot be read. */
  readonly read: AddressRead | undefined;
}

/** The characters between possible links: spaces, quotation marks, brackets, and separators of cells. */
const between = /[\s"'“”„«»<>()[\]{}|;,]+/;

/** A permalink, or an address of the tree with its language, on any site and in any folder. */
const ours =
  /(?:^|\/)(c\/[a-z]{2}(?:-[a-z]{2,4})?-[^/?#]+|[a-z]{2}(?:-[a-z]{2,4})?\/decide(?:\/[^?#]*)?)\/?(\?[^#]*)?(?:#.*)?$/i;

/**
 * The links of this tool in a text, in order: bare, in a cell of a table, or in a link that a mail gateway has written.
 */
export function findLinks(text: string): readonly FoundLink[] {
  return text.split(/\r\n?|\n/).flatMap((content, at) =>
    content.split(between).flatMap((part): readonly FoundLink[] => {
      // A mail gateway can put more behind the address it wraps.
      const [, path, query = ''] =
        ours.exec(unbroken(part).replace(/&(?:amp;)?(?:data|sdata|reserved)=.*$/i, '')) ?? [];
      if (path === undefined) return [];
      const found = `${path}/${query}`.replace(/\/+/g, '/');
      return [{ line: at + 1, path: found, read: readAddress('/', { pathname: `/${path}`, search: query }) }];
    }),
  );
}
