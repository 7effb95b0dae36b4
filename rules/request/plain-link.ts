import { beginningOf, beginsAt, findLinks } from './find-links.ts';
import { decodedOnce, unseen } from './link-parts.ts';

/** Something that was removed from a link; its words are `messages.takenOff[what]`. */
export type LinkDecoration = 'text-around' | 'escapes' | 'breaks';

/** A link without the additions of mail and chat in and around it. */
export interface PlainLink {
  /** Empty when the text has no link. */
  readonly link: string;
  /** The links behind it in the same text. */
  readonly others: readonly string[];
  /** The text directly behind it. */
  readonly behind: string;
  /** The additions in the order in which they were removed. */
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

/**
 * Reads HTML's escapes, `\u0026` of JSON and `\&` of Markdown; a backslash before a dot or a letter is not an escape.
 */
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
  const begin = beginningOf(text);
  const [region = ''] = begin < 0 ? [] : (/^[^ \t]+/.exec(text.slice(begin)) ?? []);
  const seen = region.replace(unseenInMail, '');
  const joined = seen.replace(/=\r?\n/g, '');
  const equals = joined.match(/=.{0,2}/g) ?? [];
  const isCoded =
    equals.every((sign) => /^=(?:3d|20|0[ad])$/i.test(sign)) &&
    (/=3d/i.test(joined) || !/[?&]\w{1,30}=\r?\n/.test(seen));
  const read = isCoded ? joined.replace(/=(3d|20|0[ad])/gi, (_, code: string) => (/3d/i.test(code) ? '=' : ' ')) : seen;
  return text.replace(region, () => read);
}

const lineBreak = /(?:\r\n|[\n\r\v\f\x85\u2028\u2029]|<w?br *\/?>)[\t >]*/gi;
/** A number at the end of a link. When the next line begins with a number and words, they may be two numbers. */
const numberBefore = /msppid=\d{1,12}$/i;
const numberedLine = /^\d+[.)]?[ \t]+\S/;

/** Joins the lines of a link, in a quoted reply too. An empty line, or another link, ends it. */
const inOneLine = (text: string): string =>
  // Flowed text has a space at the end of each line.
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(lineBreak, (whole, at: number, joined: string) => {
      const next = at + whole.length;
      if (/[\r\n]/.test(joined[next] ?? '')) return '\n';
      const before = joined.slice(Math.max(0, at - 20), at);
      if (beginsAt(joined, next) && !/(?:\/|%2f)$/i.test(before)) return whole;
      return numberBefore.test(before) && numberedLine.test(joined.slice(next, next + 20)) ? whole : '';
    });

/** The number of characters behind a link that are read. */
const shownBehind = 80;

/** Finds the first link in a text and removes the additions of mail and chat. The time grows with the length. */
export function plainLink(text: string, times = 3): PlainLink {
  const steps: readonly (readonly [LinkDecoration, (before: string) => string])[] = [
    ['escapes', withoutEscapes],
    ['breaks', (before) => before.replace(unseen, '')],
    ['escapes', withoutMailCode],
    ['breaks', inOneLine],
    // A line can have ended within an escape.
    ['escapes', withoutEscapes],
  ];
  const off = new Set<LinkDecoration>();
  let whole = text.trim();
  for (const [what, take] of steps) {
    const before = whole.trim();
    whole = take(before);
    if (whole !== before) off.add(what);
  }
  const [{ link, written, behind } = { link: '', written: '', behind: '' }, ...more] = findLinks(whole);
  const others = more.map((each) => each.link);
  if (written !== whole.trim()) off.add('text-around');
  // Gateways encode a link as a whole, some of them more than once.
  const coded = link || text;
  const plain = /^https?:/i.test(link) || times === 0 ? coded : decodedOnce(coded);
  if (plain === coded) return { link, others, behind: behind.slice(0, shownBehind), off: [...off] };
  const inside = plainLink(plain, times - 1);
  return {
    link: inside.link,
    others: [...inside.others, ...others],
    behind: inside.behind + behind.slice(0, shownBehind),
    off: [...new Set([...off, 'escapes' as const, ...inside.off])],
  };
}
