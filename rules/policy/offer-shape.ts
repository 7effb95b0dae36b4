import type { Answer } from './facts.ts';

/**
 * What the ids of offers look like, as regular expressions for a whole id (source text, to be read without case):
 * a legacy license is named by a GUID, new commerce by a product that begins with `CFQ7TTC0`, Azure by its offer number
 * or by the product of the Azure plan. Other products have the same form but begin otherwise: software with `DG7GMGF0`,
 * marketplace SaaS with `DZH318Z0`. As those beginnings are observed only, nothing is concluded from them.
 */
export const offerShapes = {
  legacy: '^\\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\}?$',
  'new-commerce': '^CFQ7TTC0[A-Z0-9]{4}(?::[A-Z0-9]{1,4}(?::[A-Z0-9]{12})?)?$',
  'azure-legacy': '^MS-AZR-0145P$',
  'azure-plan': '^DZH318Z0BPS6:[A-Z0-9]{4}',
} as const satisfies Partial<Readonly<Record<Answer<'license-offer' | 'azure-offer'>, string>>>;

/** What a publisher other than Microsoft looks like: everything it sells is software. To be read without case. */
export const otherPublisherShape = '^(?!Microsoft\\b).+';

const matches = (shape: string, text: string | undefined): boolean => new RegExp(shape, 'i').test(text?.trim() ?? '');

/** Whether a publisher is named that is not Microsoft. */
export const isOtherPublisher = (publisher: string | undefined): boolean => matches(otherPublisherShape, publisher);

/** What is known of a license-based subscription. */
export interface LicenseSold {
  /** Its offer: an id, or a product key with its SKU. */
  readonly offer?: string | undefined;
  readonly publisher?: string | undefined;
}

/** The `license-offer` fact by the shape of the offer. Returns undefined when the shape leaves it open. */
export function licenseOfferOf({ offer, publisher }: LicenseSold): Answer<'license-offer'> | undefined {
  if (isOtherPublisher(publisher)) return 'software';
  if (matches(offerShapes.legacy, offer)) return 'legacy';
  return matches(offerShapes['new-commerce'], offer) ? 'new-commerce' : undefined;
}

/** The `azure-offer` fact by an offer id or by the name of a service. Returns undefined when neither tells. */
export function azureOfferOf(text: string | undefined): Answer<'azure-offer'> | undefined {
  if (matches(offerShapes['azure-legacy'], text)) return 'azure-legacy';
  return matches(offerShapes['azure-plan'], text) || matches('^(?:Microsoft )?Azure plan$', text)
    ? 'azure-plan'
    : undefined;
}
