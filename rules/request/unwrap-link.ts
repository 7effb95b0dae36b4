import { InvalidInput } from '../policy/invalid-input.ts';
import { cut } from './cut.ts';
import { decoded, partsOf, unseen } from './link-parts.ts';
import { wrapperOf } from './link-wrappers.ts';
import { isMicrosofts } from './microsoft-hosts.ts';
import { type LinkDecoration, plainLink } from './plain-link.ts';

/** Something that was removed from a link; `other-request` if the text around it has another one. */
export type TakenOff =
  | { readonly what: LinkDecoration | 'sign-in' | 'other-request' }
  /** A wrapper, and the product that puts it around links. */
  | { readonly what: 'wrapper'; readonly by: string };

/** A link as it was before mail and chat. */
export interface UnwrappedLink {
  readonly link: string;
  /** The parts that were removed, in that order. */
  readonly takenOff: readonly TakenOff[];
  /** The links behind it in the same text, as they are written. */
  readonly others: readonly string[];
  /** The text directly behind the link, and behind each wrapper around it. */
  readonly behind: readonly string[];
}

/** The greatest length of a text with a link, in characters; no one sends a longer link. */
const longestText = 10_000;
/** The number of wrappers that can be around one another. */
const mostWrappers = 6;

/** A request link needs no escapes and no dash except a hyphen, so all others were added on the way. */
const withoutEncoding = (link: string): string =>
  decoded(link.replaceAll('\\', ''))
    .replace(unseen, '')
    .replace(/\s/g, '')
    .replace(/\p{Pd}/gu, '-');

/**
 * Removes the wrappers of mail, chat and sign-in pages around a link, without a network.
 * @throws InvalidInput when the text is too long, has no secure link, or a wrapper that only the network can open
 */
export function unwrapLink(text: string): UnwrappedLink {
  // The beginning of a longer text is enough to recognize it by.
  const start = cut(text, 200);
  if (text.length > longestText) throw new InvalidInput('link', start, 'long-link');
  const takenOff: TakenOff[] = [];
  const others: string[] = [];
  const behind: string[] = [];
  const note = (off: TakenOff) => {
    if (off.what === 'wrapper' || takenOff.every(({ what }) => what !== off.what)) takenOff.push(off);
  };
  let rest = text;
  for (let depth = 0; depth <= mostWrappers; depth += 1) {
    const { link, others: more, off, behind: after } = plainLink(rest);
    behind.push(after);
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
    if (isEscaped) {
      note({ what: 'escapes' });
      rest = link.replace(/%3f/i, '?').replace(/%3d/i, '=');
      continue;
    }
    const plain = isMicrosofts(parts.host) ? plainLink(withoutEncoding(link)) : { link, behind: '' };
    if (plain.link !== link) note({ what: 'escapes' });
    return { link: plain.link, takenOff, others, behind: [...behind, plain.behind] };
  }
  throw new InvalidInput('link', start, 'wrapped-link');
}
