import { createHash } from 'node:crypto';
import { type Day, dayName, editions, fill, inXml } from 'rules';
import { changesAddress } from '../address/page-addresses.ts';
import type { PageContext } from '../context/page-context.ts';
import { editionInWords } from './edition-in-words.ts';

/** The namespace of the feed's names, chosen once: it must never change, or readers see every entry as new. */
const namespace = '6f0c9a52-3c1e-4b7d-8a55-1f2b7c0d9e34';

/** A permanent id for a name (a UUID of version 5): the same wherever the site is hosted. */
function permanentId(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}

const moment = (day: string): string => `${day}T00:00:00Z`;

/**
 * Every change of the rules as an Atom 1.0 feed in the reader's language, newest first.
 * @param site the address of the site
 * @param sentenceOf returns the changes on a day, in one sentence
 */
export function changesFeed(context: PageContext, site: string, sentenceOf: (day: Day) => string): string {
  const { words, locale, base } = context;
  const address = (path: string): string => inXml(new URL(`${base}${locale}/${path}`, site).href);
  const entries = editions()
    .toReversed()
    .map((edition) => {
      const { since } = edition;
      const items = editionInWords(words, locale, edition).map(({ sentence }) => `<li>${inXml(sentence)}</li>`);
      return [
        '<entry>',
        `<id>${permanentId(`edition ${since} ${locale}`)}</id>`,
        `<title>${inXml(fill(words.history.edition, { date: dayName(locale, since) }))}</title>`,
        `<link rel="alternate" type="text/html" href="${inXml(new URL(changesAddress(context, since), site).href)}"/>`,
        `<published>${moment(since)}</published>`,
        `<updated>${moment(since)}</updated>`,
        `<summary type="text">${inXml(sentenceOf(since))}</summary>`,
        `<content type="html">${inXml(`<p>${inXml(sentenceOf(since))}</p><ul>${items.join('')}</ul>`)}</content>`,
        '</entry>',
      ].join('\n');
    });
  const newest = editions().at(-1)?.since ?? '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${permanentId(`changes ${locale}`)}</id>`,
    `<title>${inXml(words.history.feedTitle)}</title>`,
    `<subtitle>${inXml(words.policy.changes.description)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${address('changes.atom')}"/>`,
    `<link rel="alternate" type="text/html" href="${address('changes/')}"/>`,
    `<updated>${moment(newest)}</updated>`,
    `<author><name>${inXml(words.site.name)}</name></author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
