import { InvalidInput } from '../policy/invalid-input.ts';
import { beginningOf } from './find-links.ts';
import { decoded } from './link-parts.ts';
import { plainLink } from './plain-link.ts';
import { type BareReading, readBareLink } from './read-bare-link.ts';
import { type TakenOff, type UnwrappedLink, unwrapLink } from './unwrap-link.ts';

/** What a request link asks of the customer. */
export interface ReadLink extends BareReading {
  /** What mail and chat had put around it, in the order it was taken off; missing when there was nothing. */
  readonly takenOff?: readonly TakenOff[];
}

/** Another value of a query, or what shows that something was left out. */
const anotherValue = /^[^\p{L}\p{N}&]{0,20}(?:&\w+=|…|\.{3})/u;
/** Digits behind spaces, quotation marks or brackets. */
const moreDigits = /^[^\p{L}\p{N}]{0,20}\d/u;

/**
 * Whether a link that ends with a value seems to go on in the text behind it. One that ends with its page is whole; of any
 * other, only the text shows that a space or a quotation mark has come into it.
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

/** What a request is for. An invitation says it nowhere but in its address. */
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
 * What a request link says, for a partner or a customer who was sent one, whatever mail and chat made of it.
 * @throws InvalidInput when the text is too long, has no address, or one that leads elsewhere than to Microsoft, is
 * wrapped so that only the network can tell where it leads, is no request link, contradicts itself, or has a bad id
 */
export function readRequestLink(text: string): ReadLink {
  const { reading, takenOff } = read(text);
  return { ...reading, ...(takenOff.length > 0 && { takenOff }) };
}

/**
 * The link of a request for granular permission, as Partner Center issued it: without what was put around it since.
 * @throws InvalidInput when the text is not a request link, or one for something else
 */
export function readGdapLink(text: string): Pick<UnwrappedLink, 'link' | 'takenOff'> {
  const { reading, link, takenOff } = read(text);
  if (reading.kind !== 'gdap') throw new InvalidInput('link', text, 'gdap-link');
  return { link, takenOff };
}
