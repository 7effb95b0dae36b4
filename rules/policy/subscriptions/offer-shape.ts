import { guid } from '../../guid.ts';
import type { Answer } from '../facts.ts';

/**
 * The forms of the ids of offers, as regular expressions (source text, to be compiled with the flag `i`): a legacy
 * license is named by a GUID, new commerce by a product that begins with `CFQ7TTC0`, Azure by its offer number or by
 * the product of the Azure plan, which more can follow.
 */
export const offerShapes = {
  legacy: `^\\{?${guid}\\}?$`,
  'new-commerce': '^CFQ7TTC0[A-Z0-9]{4}(?::[A-Z0-9]{1,4}(?::[A-Z0-9]{12})?)?$',
  'azure-legacy': '^MS-AZR-0145P$',
  'azure-plan': '^DZH318Z0BPS6:[A-Z0-9]{4}',
} as const satisfies Partial<Readonly<Record<Answer<'license-offer' | 'azure-offer'>, string>>>;

/**
 * The beginnings of the ids of other products, as regular expressions to be compiled with the flag `i`. They are only
 * observed: no fact follows from them.
 */
export const observedBeginnings = {
  software: '^DG7GMGF0',
  'azure-or-saas': '^DZH318Z0',
} as const;

/**
 * The form of the name of a publisher other than Microsoft, to be compiled with the flag `i`: everything it sells is
 * software.
 * It has a letter, is not a word for "none" or a placeholder of a page, and does not name Microsoft in any
 * spelling.
 */
export const otherPublisherShape =
  '^(?=.*[a-z\u00c0-\u1fff\u3040-\ud7ff])' +
  '(?!.*(?:m[iıİ]crosoft(?![a-z])|microsoft ?(?:azure|online)|\\bmsft\\b|マイクロソフト|微[软軟]|마이크로소프트|Майкрософт|…|\\.{3}))' +
  '(?!\\W*(?:n/?a|none|nil|null|undefined|unknown|(?:not|no|to be) .+|tbd|loading|edit|change|view|copy|ms|azure|publisher|yok|bilinmiyor)\\W*$)';

const matches = (shape: string, text: string | undefined): boolean => new RegExp(shape, 'i').test(text?.trim() ?? '');

/** Whether a publisher is named that is not Microsoft. */
export const isOtherPublisher = (publisher: string | undefined): boolean => matches(otherPublisherShape, publisher);

/** The known data of a license-based subscription. */
export interface LicenseSold {
  /** Its offer: an id, or a product key with its SKU. */
  readonly offer?: string | undefined;
  readonly publisher?: string | undefined;
}

/**
 * The `license-offer` fact by the publisher and the form of the offer. Returns undefined when they leave it open, or
 * contradict each other.
 */
export function licenseOfferOf({ offer, publisher }: LicenseSold): Answer<'license-offer'> | undefined {
  const found = (['legacy', 'new-commerce'] as const).find((each) => matches(offerShapes[each], offer));
  if (!isOtherPublisher(publisher)) return found;
  return found ? undefined : 'software';
}

/** The `azure-offer` fact from an offer ID or the name of a service. Returns undefined when neither is conclusive. */
export function azureOfferOf(text: string | undefined): Answer<'azure-offer'> | undefined {
  if (matches(offerShapes['azure-legacy'], text)) return 'azure-legacy';
  return matches(offerShapes['azure-plan'], text) || matches('^(?:Microsoft )?Azure plan$', text)
    ? 'azure-plan'
    : undefined;
}
