import { isFile, pathOf } from './built-previews.ts';
import type { Preview } from './preview-of.ts';

/** The faults in the preview of a page, in short lines. */
export function previewFaults(path: string, { title, meta, canonical, order }: Preview): readonly string[] {
  // Its canonical address is the page of today's answer.
  const isPermalink = path.startsWith('/c/');
  const must: Readonly<Record<string, boolean>> = {
    'has a title': title.length > 0 && Boolean(meta['og:title']) && title.startsWith(meta['og:title'] ?? ''),
    'has a description': Boolean(meta.description),
    'describes itself once': order.filter((each) => each === 'meta:description').length === 1,
    'says the same everywhere': meta.description === meta['og:description'],
    // X reads og: tags where it has no name of its own, except for the text of the card.
    'asks for a large card and says what it shows':
      meta['twitter:card'] === 'summary_large_image' &&
      meta['twitter:image:alt'] === meta['og:image:alt'] &&
      ['title', 'description', 'image'].every((name) => meta[`twitter:${name}`] === undefined),
    'has a canonical address that is a page, and is its own unless it is a permalink':
      (isPermalink || canonical === meta['og:url']) && isFile.has(`${pathOf(canonical)}index.html`),
    'names its site and language':
      Boolean(meta['og:site_name']) && meta['og:type'] === 'website' && /^[a-z]+_[A-Z]+$/.test(meta['og:locale'] ?? ''),
    'has a card that was drawn':
      isFile.has(pathOf(meta['og:image'])) && /\.[0-9a-f]{12}\.png$/.test(meta['og:image'] ?? ''),
    'says how large the card is, and what it shows':
      meta['og:image:width'] === '1200' &&
      meta['og:image:height'] === '630' &&
      meta['og:image:type'] === 'image/png' &&
      Boolean(meta['og:image:alt']),
    'says all this before styles and scripts':
      order.indexOf('meta:twitter:card') < order.findIndex((each) => /^(script|style|link:stylesheet)/.test(each)),
  };
  return Object.entries(must).flatMap(([fault, fine]) => (fine ? [] : [`${path}: not true that it ${fault}`]));
}
