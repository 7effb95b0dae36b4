import { InvalidInput } from '../policy/invalid-input.ts';
import { cut } from '../say/cut.ts';
import { decoded, partsOf, unseen } from './link-parts.ts';
import { wrapperOf } from './link-wrappers.ts';
import { isMicrosofts } from './microsoft-hosts.ts';
import { type LinkDecoration, plainLink } from './plain-link.ts';

/** What was taken off a link. Last is whether another request went with the text around it. */
export type TakenOff =
  | { readonly what: LinkDecoration | 'sign-in' | 'other-request' }
  /** A wrapper, and the product that puts it around links. */
  | { readonly what: 'wrapper'; readonly by: string };

/** A link as it was before mail and chat. */
export interface UnwrappedLink {
  readonly link: string;
  /** What was taken off, in the order in which it was. */
  readonly takenOff: readonly TakenOff[];
  /** The links behind it in the same text, as they are written. */
  readonly others: readonly string[];
}

/** More characters than these are no link that anybody sent. */
const longestText = 10_000;
/** How many wrappers can be around one another. */
const mostWrappers = 6;

/** A request link has nothing that needs an escape, so all of them were put there on the way. */
const withoutEncoding = (link: string): string =>
  decoded(link.replaceAll('\\', '')).replace(unseen, '').replace(/\s/g, '');

/** Hosts of request links, which mail and chat show without the beginning of an address. */
const known =
  /(?<![\w./@-])(?=(?:admin\.microsoft\.com|admin\.cloud\.microsoft|partner\.microsoft\.com|portal\.office\.com)\/)/gi;
const withScheme = (text: string): string => (/https?(?::|%)/i.test(text) ? text : text.replace(known, 'https://'));

/**
 * Takes off what mail, chat and sign-in pages put around a link, without a network.
 * @throws InvalidInput when the text is too long, has no secure link, or a wrapper that only the network can open
 */
export function unwrapLink(text: string): UnwrappedLink {
  // Of a longer text, the beginning is enough to know it by.
  const start = cut(text, 200);
  if (text.length > longestText) throw new InvalidInput('link', start, 'long-link');
  const takenOff: TakenOff[] = [];
  const others: string[] = [];
  const note = (off: TakenOff) => {
    if (off.what === 'wrapper' || takenOff.every(({ what }) => what !== off.what)) takenOff.push(off);
  };
  let rest = text;
  for (let depth = 0; depth <= mostWrappers; depth += 1) {
    const { link, others: more, off } = plainLink(withScheme(rest));
    for (const what of off) note({ what });
    others.push(...more);
    const parts = partsOf(link);
    if (!parts) throw new InvalidInput('link', start, 'address');
    const wrapped = wrapperOf(parts, link);
    if (wrapped?.inner) {
      note(wrapped.by === undefined ? { what: 'sign-in' } : { what: 'wrapper', by: wrapped.by });
      rest = wrapped.inner;
      continue;
    }
    // A gateway can have escaped the query of another one's wrapper.
    const isEscaped = wrapped !== undefined && !link.includes('?') && link.includes('%');
    if (wrapped && !isEscaped) throw new InvalidInput('link', start, 'wrapped-link');
    if (!wrapped && !parts.isSecure) throw new InvalidInput('link', start, 'address');
    const plain = isEscaped
      ? link.replace(/%3f/i, '?').replace(/%3d/i, '=')
      : isMicrosofts(parts.host)
        ? plainLink(withoutEncoding(link)).link
        : link;
    if (plain !== link) note({ what: 'escapes' });
    if (!isEscaped) return { link: plain, takenOff, others };
    rest = plain;
  }
  throw new InvalidInput('link', start, 'wrapped-link');
}
