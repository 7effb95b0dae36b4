import { InvalidInput } from '../policy/invalid-input.ts';
import type { LinkKind } from '../policy/link-choice.ts';

/** What a link needs: tenant ids are GUIDs, a PartnerID is a number. */
export type LinkRequest =
  | { readonly kind: 'U1'; readonly partnerTenant: string }
  | { readonly kind: 'U3b'; readonly partnerTenant: string }
  | { readonly kind: 'U3'; readonly partnerTenant: string; readonly admin: boolean }
  | {
      readonly kind: 'U2';
      readonly partnerTenant: string;
      readonly partnerId: string;
      readonly providerTenant: string;
    }
  | {
      readonly kind: 'U4';
      readonly partnerTenant: string;
      readonly partnerId: string;
      readonly providerTenant?: string;
    }
  | { readonly kind: 'U8'; readonly relationshipId: string };

/** Whether Microsoft documents the link's format; the others are observed only, and are shown as such. */
export const documentedKinds: Readonly<Record<LinkKind, boolean>> = {
  U1: true,
  U2: true,
  U3: true,
  U3b: false,
  U4: false,
  U5: false,
  U8: true,
};

const guidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * A tenant id, checked and in lower case.
 * @throws InvalidInput naming the field.
 */
export function readGuid(field: string, text: string): string {
  const given = text.trim();
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

/**
 * A GDAP relationship id, checked: one GUID, or two joined by a hyphen.
 * @throws InvalidInput naming the field.
 */
export function readRelationshipId(field: string, text: string): string {
  const given = text.trim();
  const [first, second] = [given.slice(0, 36), given.slice(37)];
  const valid = guidPattern.test(first) && (given.length === 36 || (given[36] === '-' && guidPattern.test(second)));
  if (!valid) throw new InvalidInput(field, text, 'relationship-id');
  return given.toLowerCase();
}

const admin = 'https://admin.microsoft.com/Adminportal/Home';
const portal = 'https://portal.office.com/partner/partnersignup.aspx';

/**
 * The request link for the customer, ready to be sent.
 * @throws InvalidInput naming the field whose id is not valid.
 * @example requestLink({ kind: 'U3b', partnerTenant: '5be5…' })
 */
export function requestLink(request: LinkRequest): string {
  if (request.kind === 'U8') {
    const id = readRelationshipId('relationshipId', request.relationshipId);
    return `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${id}`;
  }
  const tenant = readGuid('partnerTenant', request.partnerTenant);
  if (request.kind === 'U1') return `${portal}?type=ResellerRelationship&id=${tenant}&csp=1&msppid=0`;
  if (request.kind === 'U3')
    return `${admin}?invType=ResellerRelationship&partnerId=${tenant}&msppId=0&DAP=${request.admin}#/BillingAccounts/partner-invitation`;
  if (request.kind === 'U3b')
    return `${admin}?invType=ResellerRelationship&partnerId=${tenant}&msppId=0#/partners/invitation`;
  const partnerId = readPartnerId('partnerId', request.partnerId);
  const provider =
    request.providerTenant === undefined ? undefined : readGuid('providerTenant', request.providerTenant);
  if (request.kind === 'U2')
    return `${portal}?type=IndirectResellerRelationship&id=${tenant}&csp=1&msppid=${partnerId}&indirectCSP=${provider}`;
  const withProvider = provider ? `&indirectCSPId=${provider}` : '';
  return `${admin}?invType=IndirectResellerRelationship&partnerId=${tenant}&msppId=${partnerId}${withProvider}#/BillingAccounts/partner-invitation`;
}
