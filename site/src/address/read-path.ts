import { type Address, type Day, decoded, fromPath, fromShortName, isIssued } from 'rules';
import { treeFolder } from './address-of.ts';

/** Where a browser is, or a link leads. */
export type Spot = Pick<URL, 'pathname' | 'search'>;

/** What the path and query of a state say: the answers, and the day asked for or the edition it is pinned to. */
export interface Said extends Pick<Address, 'known' | 'asOf' | 'dropped'> {
  readonly edition?: Day;
}

/** A short name in a path: the language before it, in whatever case, and what comes behind. */
const shortForm = /^c\/(?:[a-z]{2}(?:-[a-z]{2})?-)?([0-9a-z]+-[0-9a-z]+)/i;

/** Where an address is read: the site's path, and the language that stands first below it. */
export interface Base {
  readonly base: string;
  readonly locale: string;
}

/** Reads an address below the site's base. A day without pages of its own is asked for like any other day. */
export function readPath({ base, locale }: Base, { pathname, search }: Spot): Said {
  const below = decoded(pathname).slice(base.length);
  const [, name] = shortForm.exec(below) ?? [];
  if (name !== undefined) {
    const short = fromShortName(name);
    const beside = fromPath(search);
    if (!short) return { ...beside, dropped: [{ part: name, reason: 'malformed' }, ...beside.dropped] };
    const { asOf, dropped } = beside;
    const known = { ...short.known, ...beside.known };
    return asOf ? { known, asOf, dropped } : { known, edition: short.edition, dropped };
  }
  const { known, asOf, pinned, dropped } = fromPath(below.slice(`${locale}/${treeFolder()}`.length) + search);
  if (asOf || !pinned) return { known, ...(asOf && { asOf }), dropped };
  return isIssued(pinned) ? { known, edition: pinned, dropped } : { known, asOf: pinned, dropped };
}
