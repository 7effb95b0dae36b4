import { type Address, type Day, decoded, fromPath, fromShortName } from 'rules';
import { treeFolder } from './address-of.ts';

/** Where a browser is, or a link leads. */
export type Spot = Pick<URL, 'pathname' | 'search'>;

/** What the path and query of a state say: the answers, and the day asked for or the edition it is pinned to. */
export interface Said extends Pick<Address, 'known' | 'dropped'> {
  readonly asOf?: Day;
  readonly edition?: Day;
}

/** A short name in a path: the language before it, in whatever case, and what comes behind. */
const shortForm = /^c\/(?:[a-z]{2}(?:-[a-z]{2})?-)?([0-9a-z]+-[0-9a-z]+)/i;

/** Where an address is read: the site's path, and the language that stands first below it. */
export interface Base {
  readonly base: string;
  readonly locale: string;
}

const said = (known: Address['known'], time: Address['time'], dropped: Address['dropped']): Said => ({
  known,
  ...(time.kind === 'day' && { asOf: time.day }),
  ...(time.kind === 'edition' && { edition: time.day }),
  dropped,
});

/** Reads an address below the site's base. A day without pages of its own is asked for like any other day. */
export function readPath({ base, locale }: Base, { pathname, search }: Spot): Said {
  const below = decoded(pathname).slice(base.length);
  const [, name] = shortForm.exec(below) ?? [];
  if (name !== undefined) {
    const short = fromShortName(name);
    const beside = fromPath(search);
    if (!short) return said(beside.known, beside.time, [{ part: name, reason: 'malformed' }, ...beside.dropped]);
    const { time, dropped } = beside;
    const known = { ...short.known, ...beside.known };
    return said(known, time.kind === 'day' ? time : short.time, dropped);
  }
  const { known, time, dropped } = fromPath(below.slice(`${locale}/${treeFolder()}`.length) + search);
  return said(known, time, dropped);
}
