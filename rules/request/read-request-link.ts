import { InvalidInput } from '../policy/invalid-input.ts';
import { beginningOf } from './find-links.ts';
import { decoded } from './link-parts.ts';
import { plainLink } from './plain-link.ts';
import { type BareReading, readBareLink } from './read-bare-link.ts';
import { type TakenOff, type UnwrappedLink, unwrapLink } from './unwrap-link.ts';

/** The content of a request link that was pasted: what it asks the customer for. */
export interface ReadLink extends BareReading {
  /** The additions of mail and chat, in the order in which they were removed; missing when there were none. */
  readonly takenOff?: readonly TakenOff[];
}

/** Another value of a query, or a sign that something was left out. */
const anotherValue = /^[^\p{L}\p{N}&]{0,20}(?:&\w+=|…|\.{3})/u;
/** Digits behind spaces, quotation marks or brackets. */
const moreDigits = /^[^\p{L}\p{N}]{0,20}\d/u;

/**
 * Whether a link that ends with a value seems to continue in the text behind it. One that ends with its page is whole;
 * for any other, only the text shows that a space or a quotation mark was added within it.
 */
function goesOn(link: string, behind: string): boolean {
  if (!link.includes('?') || link.includes('#')) return false;
  const text = decoded(behind);
  return anotherValue.test(text) || (/msppid=[1-9]\d*$/i.test(link) && moreDigits.test(text));
}

interface Read extends UnwrappedLink {
  readonly reading: BareReading;
}

/** @param below what is below the text */
function readOnce(text: string, below = ''): Read {
  const unwrapped = unwrapLink(text);
  const { link, behind } = unwrapped;
  const reading = readBareLink(link);
  if ([...behind, below].some((each) => goesOn(link, each))) throw new InvalidInput('link', link, 'cut-link');
  return { ...unwrapped, reading };
}

/** Whether the end of a link can be wrong: then the next line may not belong to it. */
const isAboutEnd = (error: unknown): boolean =>
  error instanceof InvalidInput &&
  /^(?:guid|partner-id|relationship-id|partner-page|request-link)$/.test(error.expected);

function readFirst(text: string): Read {
  try {
    return readOnce(text);
  } catch (error) {
    const [line = '', ...more] = text
      .slice(Math.max(0, beginningOf(text)))
      .trim()
      .split(/[\r\n]/);
    if (more.length === 0 || !isAboutEnd(error)) throw error;
    try {
      const { link, others } = plainLink(more.join('\n'));
      return { ...readOnce(line, more.join('\n')), others: [link, ...others] };
    } catch {
      throw error;
    }
  }
}

/** The purpose of a request. For an invitation, only its address shows it. */
const purpose = ({ reading, link }: Read): string =>
  JSON.stringify(reading.kind === 'reseller-invitation' ? link.toLowerCase() : reading);

/** Whether a link is a request, and for something else. */
function asksElse(link: string, first: Read): boolean {
  try {
    return purpose(readOnce(link)) !== purpose(first);
  } catch {
    return false;
  }
}

function read(text: string): Read {
  const first = readFirst(text);
  // Two links can have nothing between them.
  const behind = [plainLink(first.link.slice(1)).link, ...first.others];
  if (!behind.some((link) => asksElse(link, first))) return first;
  return { ...first, takenOff: [...first.takenOff, { what: 'other-request' }] };
}

/**
 * Reads a request link that a partner or a customer was sent, in any form that mail and chat gave it.
 * @throws InvalidInput when the text is too long, has no address, or one that does not lead to Microsoft, is
 * wrapped so that only the network knows where it leads, is not a request link, contradicts itself, or has a bad id
 */
export function readRequestLink(text: string): ReadLink {
  const { reading, takenOff } = read(text);
  return { ...reading, ...(takenOff.length > 0 && { takenOff }) };
}

/**
 * The link of a request for granular permission as Partner Center issued it, without later additions.
 * @throws InvalidInput when the text is not a request link, or one for something else
 */
export function readGdapLink(text: string): Pick<UnwrappedLink, 'link' | 'takenOff'> {
  const { reading, link, takenOff } = read(text);
  if (reading.kind !== 'gdap') throw new InvalidInput('link', text, 'gdap-link');
  return { link, takenOff };
}
