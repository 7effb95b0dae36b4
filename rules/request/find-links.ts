import { guid } from '../guid.ts';
import { partsOf } from './link-parts.ts';
import { acceptedHosts, inviteHosts, isMicrosofts } from './microsoft-hosts.ts';

/** A link in a text. */
export interface FoundLink {
  /** With its `https://`, which mail and chat may have left out. */
  readonly link: string;
  /** The link as it is written. */
  readonly written: string;
  /** The text behind it. */
  readonly behind: string;
}

const hosts = [...acceptedHosts, ...inviteHosts].join('|').replaceAll('.', '\\.');
/**
 * A host of request links, which mail and chat show without the beginning of an address. A host within another address,
 * whether in its host, its path or its query, does not begin a link; one behind `href=` or two slashes does.
 */
const bareHost =
  `(?=(?:${hosts})/)(?<![\\p{L}\\p{N}_@\\\\-]|(?<!\\.\\.)\\.|(?<!(?:^|[\\s<>"'(=])/)/|(?<!(?:^|[\\s<(])[a-z]{1,20})=)` +
  '(?<![\\p{L}\\p{N}]\\.\\p{L}{2}[^\\s<>"()]{0,200})';
const bare = new RegExp(bareHost, 'iu');
/** The beginning of an address. A host alone counts only if it continues like a request: it can be a mere mention. */
const address = new RegExp(
  `https?(?::|%(?:25)*3a)|${bareHost}(?=[^\\s<>"(]{0,200}(?:[?#]|%(?:25)*(?:3f|23)|relationshiprequest))`,
  'iu',
);

/** Where the first address begins, with or without its `https://`. Returns -1 when there is none. */
export function beginningOf(text: string): number {
  const at = text.search(address);
  return at < 0 ? text.search(bare) : at;
}

const bareLine = new RegExp(bareHost, 'iuy');

/** Whether another link begins at this index, the first of a line. */
export function beginsAt(text: string, at: number): boolean {
  bareLine.lastIndex = at;
  return /^https?:/i.test(text.slice(at, at + 6)) || bareLine.test(text);
}

/** The index where the link begins. The text that Markdown or a plain email shows for a link is not its target. */
function startOf(text: string): number {
  const first = beginningOf(text);
  const isShown = /\[ ?<?$/.test(text.slice(Math.max(0, first - 3), first));
  const behind = isShown ? /\]\([\s<]*(?=https?)/i : /^[^\s<>]+[^\S\n]*<(?=https?)/i;
  const target = behind.exec(text.slice(first));
  return target ? first + target.index + target[0].length : first;
}

const end = /[\s<>"`|“”„«»‹›()[\]{}「-】（）]/;
const punctuation = ".,;:!?'‘’*_~…·。，";
/** A character that Microsoft's links don't have: they are ASCII, except for dashes that word processors put in. */
const notMicrosofts = /[^!-~\p{Pd}]|'/u;
const anyGuid = guid.replaceAll('-[', '\\p{Pd}[');
/** A link whose last id is whole, before a character that can neither belong to the id nor follow it. */
const untilLastId = new RegExp(
  `^.*?(?:/granularAdminRelationships/${anyGuid}\\p{Pd}|/relationshiprequest/|&indirectCSP(?:Id)?=)${anyGuid}(?![\\da-f\\p{Pd}/?&#%])`,
  'iu',
);

/** The length of the link at the beginning of a text, without the characters directly behind it. */
function lengthOf(text: string, beginning: string): number {
  let link = text.slice(0, `${text} `.search(end));
  if (isMicrosofts(partsOf(beginning + link)?.host ?? '')) {
    link = link.slice(0, `${link} `.search(notMicrosofts));
    link = untilLastId.exec(link)?.[0] ?? link;
  }
  let { length } = link;
  while (punctuation.includes(link[length - 1] ?? ' ')) length -= 1;
  return length;
}

/** The links in a text, in order. */
export function findLinks(text: string): readonly FoundLink[] {
  const links: FoundLink[] = [];
  let rest = text;
  for (let at = startOf(rest); at >= 0; at = startOf(rest)) {
    rest = rest.slice(at);
    const beginning = /^https?[:%]/i.test(rest) ? '' : 'https://';
    const written = rest.slice(0, lengthOf(rest, beginning));
    rest = rest.slice(written.length);
    links.push({ link: beginning + written, written, behind: rest });
  }
  return links;
}
