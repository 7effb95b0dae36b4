import { decodedOnce, unseen } from './link-parts.ts';

/** What was taken off a link; its words are `messages.takenOff[what]`. */
export type LinkDecoration = 'text-around' | 'escapes' | 'breaks';

/** A link without what mail and chat put into and around it. */
export interface PlainLink {
  /** Empty when the text has no link. */
  readonly link: string;
  /** The links behind it in the same text. */
  readonly others: readonly string[];
  /** In the order in which it was taken off. */
  readonly off: readonly LinkDecoration[];
}

const signs: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  equals: '=',
  num: '#',
  quest: '?',
  colon: ':',
  sol: '/',
  shy: '',
};

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Reads HTML's escapes, `\u0026` of JSON and `\&` of Markdown; a backslash before a dot or a letter is none. */
const withoutEscapes = (text: string): string =>
  text
    .replace(/&(?:amp;)+/gi, '&')
    .replace(/&#x([\da-f]{1,6});/gi, (_, digits: string) => character(Number.parseInt(digits, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => character(Number(digits)))
    .replace(/&([a-z]{2,6});/gi, (whole, name: string) => signs[name.toLowerCase()] ?? whole)
    .replace(/\\u00([2-7][\da-f])/gi, (_, digits: string) => character(Number.parseInt(digits, 16)))
    .replace(/(?<!\\)\\+([&=#?/:%~_*()[\]])/g, '$1');

/** The same in quoted-printable. */
const unseenInMail = /=(?:c2=ad|e2=8[01]=[89ab][\da-f]|ef=bb=bf)/gi;

/** Reads quoted-printable, in which every `=` of a link is `=3D`. One before a line break may be the link's own. */
function withoutMailCode(text: string): string {
  const [region = ''] = /https?[^ \t]*/i.exec(text) ?? [];
  const seen = region.replace(unseenInMail, '');
  const joined = seen.replace(/=\r?\n/g, '');
  const equals = joined.match(/=.{0,2}/g) ?? [];
  const isCoded =
    equals.every((sign) => /^=(?:3d|20|0[ad])$/i.test(sign)) &&
    (/=3d/i.test(joined) || !/[?&]\w{1,30}=\r?\n/.test(seen));
  const read = isCoded ? joined.replace(/=(3d|20|0[ad])/gi, (_, code: string) => (/3d/i.test(code) ? '=' : ' ')) : seen;
  return text.replace(region, () => read);
}

/** Joins the lines of a link, in a quoted reply too. An empty line, or another link, ends it. */
const inOneLine = (text: string): string =>
  // Flowed text has a space at the end of each line.
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(
      /(?:\r\n|[\n\r\v\f\x85\u2028\u2029]|<w?br *\/?>)[\t >]*(?!https?:)(?=([\r\n])?)/gi,
      (_, emptyLine?: string) => (emptyLine === undefined ? '' : '\n'),
    );

const start = /https?(?::|%(?:25)*3a)/i;
const end = /[\s<>"`|“”„«»‹›()[\]{}「-】（）]/;
const punctuation = ".,;:!?'‘’*_~…·。，";

/** Where the link begins. What Markdown, or an email as text, shows for a link is not where it leads. */
function startOf(text: string): number {
  const first = text.search(start);
  const isShown = /\[ ?<?$/.test(text.slice(Math.max(0, first - 3), first));
  const behind = isShown ? /\]\([\s<]*(?=https?)/i : /^[^\s<>]+[^\S\n]*<(?=https?)/i;
  const target = behind.exec(text.slice(first));
  return target ? first + target.index + target[0].length : first;
}

/** A link of Microsoft's that begins with its host. */
const bareStart = /(?<![\w/.%:@=-])(?:[a-z\d-]{1,63}\.){1,4}(?:microsoft|office)\.com\//i;

/** Where the next link begins behind another, which may have lost its `https://`. */
function nextStartOf(text: string): number {
  const starts = [startOf(text), text.search(bareStart)].filter((at) => at >= 0);
  return starts.length === 0 ? -1 : Math.min(...starts);
}

/** The parts of a text that can belong to a link. */
function linksIn(text: string): readonly string[] {
  const links: string[] = [];
  let rest = text;
  for (let at = startOf(rest); at >= 0; at = nextStartOf(rest)) {
    rest = rest.slice(at);
    let length = `${rest} `.search(end);
    while (punctuation.includes(rest[length - 1] ?? ' ')) length -= 1;
    links.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return links;
}

/** Finds the first link in a text and takes off what mail and chat put into and around it. The time grows with the length. */
export function plainLink(text: string, times = 3): PlainLink {
  const steps: readonly (readonly [LinkDecoration, (before: string) => string])[] = [
    ['escapes', withoutEscapes],
    ['breaks', (before) => before.replace(unseen, '')],
    ['escapes', withoutMailCode],
    ['breaks', inOneLine],
    // A line can have ended within one.
    ['escapes', withoutEscapes],
  ];
  const off = new Set<LinkDecoration>();
  let whole = text.trim();
  for (const [what, take] of steps) {
    const before = whole.trim();
    whole = take(before);
    if (whole !== before) off.add(what);
  }
  const [link = '', ...others] = linksIn(whole);
  if (link !== whole.trim()) off.add('text-around');
  // Gateways encode a link as a whole, some of them more than once.
  const coded = link || text;
  const plain = /^https?:/i.test(link) || times === 0 ? coded : decodedOnce(coded);
  if (plain === coded) return { link, others, off: [...off] };
  const inside = plainLink(plain, times - 1);
  return {
    link: inside.link,
    others: [...inside.others, ...others],
    off: [...new Set([...off, 'escapes' as const, ...inside.off])],
  };
}
