import { decoded, decodedOnce, type LinkParts, unseen } from './link-parts.ts';
import { isMicrosofts } from './microsoft-hosts.ts';

/** Whether a value is a link, itself perhaps in brackets, quotes or another code. */
const isLink = (value: string): boolean => /^[^a-z]{0,9}https?[:%]/i.test(decoded(value).replace(unseen, ''));
/** Whether a value is a link, or the path of one at the same host. */
const isLinkOrPath = (value: string): boolean => /^\/(?!\/)/.test(value) || isLink(value);

/**
 * The one address that the query of a link names. An address that is not encoded extends to the end of the link.
 * Returns undefined when there is none, or two that differ.
 */
function addressIn({ host, query, fragment }: LinkParts, names: RegExp, isWanted = isLink): string | undefined {
  const found = query.split('&').flatMap((pair) => {
    const at = pair.indexOf('=');
    const value = decodedOnce(pair.slice(at + 1));
    return at > 0 && names.test(pair.slice(0, at)) && isWanted(value) ? [{ pair, value }] : [];
  });
  const [first] = found;
  if (!first || found.some(({ value }) => value !== first.value)) return undefined;
  const isPlain = /^[^=]+=https?:\/\//i.test(first.pair);
  const from = query.indexOf(first.pair) + first.pair.indexOf('=') + 1;
  // Without its own query, it ends where the next value of the outer query begins.
  const inner = isPlain && first.pair.includes('?') ? query.slice(from) : first.value;
  const whole = inner.startsWith('/') ? `https://${host}${inner}` : inner;
  return inner.includes('#') ? whole : whole + fragment;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The text of a value in base 64, with the characters for addresses. */
function fromBase64(text: string): string {
  let [bits, count, bytes] = [0, 0, ''];
  for (const sign of text.replaceAll('+', '-').replaceAll('/', '_')) {
    if (!digits.includes(sign)) break;
    bits = ((bits << 6) | digits.indexOf(sign)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += `%${((bits >> count) & 255).toString(16).padStart(2, '0')}`;
  }
  return decodedOnce(bytes);
}

/** Proofpoint's third form: a `*` represents one character of a list in base 64, `**` and a letter for several. */
function fromProofpoint3(link: string): string | undefined {
  const [, text, list = ''] = /\/v3\/__(.*?)__(?:;([\w-]*)|$)/is.exec(link) ?? [];
  const replaced = [...fromBase64(list)];
  return text
    ?.replace(/\*(?:\*([\w-]))?/g, (whole, length?: string) => {
      const many = replaced.splice(0, length === undefined ? 1 : digits.indexOf(length) + 2).join('');
      return many || whole;
    })
    .replace(/^(https?:\/)(?!\/)/i, '$1/');
}

const fromQuery = (parts: LinkParts) => addressIn(parts, /^(?:url|u|q|a|dest)$/i);

/** The value of `u`, as it is written. */
const valueOfU = (query: string): string => /(?:^|&)u=([^&]*)/i.exec(query)?.[1] ?? '';

type Open = (parts: LinkParts, link: string) => string | undefined;

/**
 * The products that wrap links in emails and chats: the host and path of their wrappers, and how to open them offline.
 */
const wrappers: readonly (readonly [by: string, place: RegExp, open: Open])[] = [
  [
    'Safe Links',
    /^(?:[\w-]+\.safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)|statics\.teams\.(?:cdn\.office\.net|microsoft\.com))\//,
    fromQuery,
  ],
  ['Proofpoint', /^urldefense(?:\.proofpoint)?\.(?:com|us)\/v1\//, fromQuery],
  [
    'Proofpoint',
    /^urldefense(?:\.proofpoint)?\.(?:com|us)\/v2\//,
    ({ query }) => decodedOnce(valueOfU(query).replaceAll('-', '%').replaceAll('_', '/')),
  ],
  ['Proofpoint', /^urldefense(?:\.proofpoint)?\.(?:com|us)\/v3\//, (_, link) => fromProofpoint3(link)],
  ['Mimecast', /^(?:[\w-]+\.)*mimecast(?:protect)?\.com\//, fromQuery],
  ['Google', /^(?:www\.)?google\.(?:[a-z]{2}|com(?:\.[a-z]{2})?|co\.[a-z]{2})\/url$/, fromQuery],
  ['Google', /^(?:meet\.google\.com\/linkredirect|(?:(?:www|m)\.)?youtube\.com\/redirect)$/, fromQuery],
  ['Barracuda', /^(?:[\w-]+\.)*linkprotect\.cudasvc\.com\//, fromQuery],
  ['Cisco', /^secure-web\.cisco\.com\//, (_, link) => /^https?:\/\/[^/]+\/[^/]+\/(.*)/s.exec(link)?.[1]],
  ['Trend Micro', /^(?:[\w-]+\.)*(?:[\w-]+-)?ctp\.trendmicro\.com\//, fromQuery],
  ['Sophos', /^(?:[\w-]+\.)*protection\.sophos\.com\//, ({ query }) => fromBase64(decodedOnce(valueOfU(query)))],
  ['Check Point', /^(?:protect\.checkpoint\.com|url\.avanan\.click)\//, (_, link) => /___(.*?)___/s.exec(link)?.[1]],
  ['Trellix', /^protect\d?\.fireeye\.com\//, fromQuery],
  ['Symantec', /^clicktime\.symantec\.com\//, fromQuery],
  ['Hornetsecurity', /^atpscan\.global\.hornetsecurity\.com\/$/, fromQuery],
  ['EdgePilot', /^link\.edgepilot\.com\/[sx]\//, fromQuery],
  ['Zix', /^link\.zixcentral\.com\/u\//, fromQuery],
  ['Libraesva', /^(?:urlsand\.esvalabs\.com|(?:[\w-]+\.)+urlsand\.com)\/$/, fromQuery],
  // Only at Microsoft's hosts: the same page of another mail server can be anyone's.
  ['Outlook', /^(?:[\w-]+\.)*(?:outlook|office|office365|microsoft)\.com\/owa\/redir\.aspx$/, fromQuery],
  ['Slack', /^slack-redir\.net\/link/, fromQuery],
  ['LinkedIn', /^(?:www\.)?linkedin\.com\/(?:safety\/go|redir\/)/, fromQuery],
  ['Facebook', /^lm?\.facebook\.com\/l\.php$/, fromQuery],
  ['Instagram', /^l\.instagram\.com\/$/, fromQuery],
];

/** Hosts of short links: only the network knows where they lead. */
const shorteners = /^(?:aka\.ms|bit\.ly|t\.co|lnkd\.in|goo\.gl|tinyurl\.com)$/;

const target = /^(?:(?:post_login_)?redirect_?ur[il]|return_?(?:ur[il]|to)|wreply|ru|r?url|continue|target)$/i;
const isSignIn = ({ host, path }: LinkParts): boolean =>
  isMicrosofts(host) && (/^(?:login|account)\./.test(host) || /log[io]n|sign-?in|authorize/i.test(path));

/** The wrapper around a link, and the link inside, which is missing where only the network knows it. */
export interface Wrapped {
  /** The product that wraps links; missing for a page of Microsoft's on which to sign in first. */
  readonly by?: string;
  readonly inner?: string;
}

/** Reads a link as a wrapper. Returns undefined when it is not one. */
export function wrapperOf(parts: LinkParts, link: string): Wrapped | undefined {
  const { host, path } = parts;
  const [by, , open] = wrappers.find(([, place]) => place.test(host + (path.toLowerCase() || '/'))) ?? [];
  if (by !== undefined && open) {
    const found = open(parts, link) ?? '';
    const inner = /^https?%/i.test(found) ? decodedOnce(found) : found;
    return { by, ...(isLink(inner) && { inner }) };
  }
  if (shorteners.test(host)) return { by: host };
  const inner = isSignIn(parts) ? addressIn(parts, target, isLinkOrPath) : undefined;
  return inner === undefined ? undefined : { inner };
}
