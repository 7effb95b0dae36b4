import { guid } from '../guid.ts';
import { InvalidInput } from '../policy/invalid-input.ts';
import type { LinkKind } from '../policy/link-choice.ts';

/** The data that a link needs: tenant ids are GUIDs, a PartnerID is a number. */
export type LinkRequest =
  | { readonly kind: 'portal-direct'; readonly partnerTenant: string }
  | { readonly kind: 'direct'; readonly partnerTenant: string }
  | { readonly kind: 'direct-with-admin'; readonly partnerTenant: string; readonly admin: boolean }
  | {
      readonly kind: 'portal-indirect';
      readonly partnerTenant: string;
      readonly partnerId: string;
      readonly providerTenant: string;
    }
  | {
      readonly kind: 'indirect';
      readonly partnerTenant: string;
      readonly partnerId: string;
      readonly providerTenant?: string;
      /** Whether to ask for administrator permission; without it, the link does not mention it, as since 2023-10-09. */
      readonly admin?: boolean;
    }
  | { readonly kind: 'gdap'; readonly relationshipId: string };

/** Whether Microsoft documents the link's format; the others are observed only, and are shown as such. */
export const documentedKinds: Readonly<Record<LinkKind, boolean>> = {
  'portal-direct': true,
  'portal-indirect': false,
  'direct-with-admin': true,
  direct: false,
  indirect: false,
  store: false,
  'admin-only': false,
  gdap: true,
  'reseller-invitation': false,
};

const guidPattern = new RegExp(`^${guid}$`, 'i');

/**
 * A tenant id, checked and in lower case.
 * @throws InvalidInput naming the field.
 */
export function readGuid(field: string, text: string): string {
  // Word writes other dashes, and programs write braces around it.
  const given = text
    .trim()
    .replace(/\p{Pd}/gu, '-')
    .replace(/^\{(.*)\}$/, '$1');
  if (!guidPattern.test(given)) throw new InvalidInput(field, text, 'guid');
  return given.toLowerCase();
}

/**
 * A PartnerID, checked: digits only. Its length is not documented, so it is not checked.
 * @throws InvalidInput naming the field.
 */
export function readPartnerId(field: string, text: string): string {
  const given = text.trim();
  if (!/^[1-9]\d*$/.test(given)) throw new InvalidInput(field, text, 'partner-id');
  return given;
}

/** The partner's own ids, as far as they are filled in. */
export interface PartnerIds {
  readonly partnerTenant?: string;
  readonly partnerId?: string;
  readonly providerTenant?: string;
}

/** An id a request link can need. */
export type IdField = keyof PartnerIds;

/**
 * One of the partner's ids, checked and in the form for a link.
 * @throws InvalidInput naming the field.
 */
export const readId = (field: IdField, text: string): string =>
  field === 'partnerId' ? readPartnerId(field, text) : readGuid(field, text);

/**
 * A GDAP relationship id, checked: two GUIDs joined by a hyphen. One that ends too early is refused for its own reason,
 * as that is how a link gets cut.
 * @throws InvalidInput naming the field.
 */
export function readRelationshipId(field: string, text: string): string {
  const given = text.trim().replace(/\p{Pd}/gu, '-');
  const [found, second = ''] = new RegExp(`^${guid}(?:-([0-9a-f-]{0,36}))?$`, 'i').exec(given) ?? [];
  if (!found) throw new InvalidInput(field, text, 'relationship-id');
  if (!guidPattern.test(second)) throw new InvalidInput(field, text, 'half-relationship-id');
  return given.toLowerCase();
}

const portal = 'https://portal.office.com/partner/partnersignup.aspx';

/** A link of the admin center; one that asks for administrator permission or not leads to an older page. */
function adminCenterLink(type: string, ids: string, admin?: boolean): string {
  const [permission, page] =
    admin === undefined ? ['', '/partners/invitation'] : [`&DAP=${admin}`, '/BillingAccounts/partner-invitation'];
  return `https://admin.microsoft.com/Adminportal/Home?invType=${type}&${ids}${permission}#${page}`;
}

/**
 * The request link for the customer, ready to be sent.
 * @throws InvalidInput naming the field whose id is not valid.
 * @example requestLink({ kind: 'direct', partnerTenant: '5be5…' })
 */
export function requestLink(request: LinkRequest): string {
  if (request.kind === 'gdap') {
    const id = readRelationshipId('relationshipId', request.relationshipId);
    return `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${id}`;
  }
  const tenant = readGuid('partnerTenant', request.partnerTenant);
  if (request.kind === 'portal-direct') return `${portal}?type=ResellerRelationship&id=${tenant}&csp=1&msppid=0`;
  if (request.kind === 'direct') return adminCenterLink('ResellerRelationship', `partnerId=${tenant}&msppId=0`);
  if (request.kind === 'direct-with-admin')
    return adminCenterLink('ResellerRelationship', `partnerId=${tenant}&msppId=0`, request.admin);
  const partnerId = readPartnerId('partnerId', request.partnerId);
  const provider =
    request.providerTenant === undefined ? undefined : readGuid('providerTenant', request.providerTenant);
  if (request.kind === 'portal-indirect')
    return `${portal}?type=IndirectResellerRelationship&id=${tenant}&csp=1&msppid=${partnerId}&indirectCSP=${provider}`;
  const ids = `partnerId=${tenant}&msppId=${partnerId}${provider ? `&indirectCSPId=${provider}` : ''}`;
  return adminCenterLink('IndirectResellerRelationship', ids, request.admin);
}
