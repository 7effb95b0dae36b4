import { InvalidInput } from '../policy/invalid-input.ts';
import { type BareReading, readBareLink } from './read-bare-link.ts';
import { type TakenOff, type UnwrappedLink, unwrapLink } from './unwrap-link.ts';

/** What a request link asks of the customer. */
export interface ReadLink extends BareReading {
  /** What mail and chat had put around it, in the order in which it was taken off; missing when there was nothing. */
  readonly takenOff?: readonly TakenOff[];
}

interface Read extends UnwrappedLink {
  readonly reading: BareReading;
}

const readOnce = (text: string): Read => {
  const unwrapped = unwrapLink(text);
  return { ...unwrapped, reading: readBareLink(unwrapped.link) };
};

/** Whether an id is wrong: then the next line may not belong to the link. */
const isAboutId = (error: unknown): boolean =>
  error instanceof InvalidInput && /^(?:guid|partner-id|relationship-id|partner-page)$/.test(error.expected);

function read(text: string): Read {
  try {
    return readOnce(text);
  } catch (error) {
    const [line = '', ...more] = text
      .slice(text.search(/https?/i))
      .trim()
      .split(/[\r\n]/, 2);
    if (more.length === 0 || !isAboutId(error)) throw error;
    try {
      return readOnce(line);
    } catch {
      throw error;
    }
  }
}

/**
 * What a request link says, for a partner or a customer who was sent one, whatever mail and chat made of it.
 * @throws InvalidInput when the text is too long, has no address, or one that leads elsewhere than to Microsoft, is
 * wrapped so that only the network can tell where it leads, is no request link, or has a bad id
 */
export function readRequestLink(text: string): ReadLink {
  const { reading, takenOff } = read(text);
  return { ...reading, ...(takenOff.length > 0 && { takenOff }) };
}

/**
 * The link of a request for granular permission, as Partner Center issued it: without what was put around it since.
 * @throws InvalidInput when the text is not a request link, or one for something else
 */
export function readGdapLink(text: string): UnwrappedLink {
  const { reading, ...unwrapped } = read(text);
  if (reading.kind !== 'gdap') throw new InvalidInput('link', text, 'gdap-link');
  return unwrapped;
}
