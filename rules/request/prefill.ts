import type { LinkChoice } from '../policy/link-choice.ts';
import { type LinkRequest, requestLink } from './request-link.ts';

/** The partner's own ids, as far as they are filled in. */
export interface PartnerIds {
  readonly partnerTenant?: string;
  readonly partnerId?: string;
  readonly providerTenant?: string;
}

/** An id a request link can need. */
export type IdField = keyof PartnerIds;

/** The ids that the link of an answer needs. */
export function idsNeeded(choice: LinkChoice): readonly IdField[] {
  if ('none' in choice) return [];
  if (choice.kind === 'U2') return ['partnerTenant', 'partnerId', 'providerTenant'];
  if (choice.kind === 'U4')
    return ['partnerTenant', 'partnerId', ...(choice.withProvider ? (['providerTenant'] as const) : [])];
  return ['partnerTenant'];
}

function complete(
  choice: Exclude<LinkChoice, { none: unknown }>,
  ids: Required<PartnerIds>,
  admin: boolean,
): LinkRequest {
  const { partnerTenant, partnerId, providerTenant } = ids;
  if (choice.kind === 'U3') return { kind: 'U3', partnerTenant, admin };
  if (choice.kind === 'U2') return { kind: 'U2', partnerTenant, partnerId, providerTenant };
  if (choice.kind === 'U4')
    return { kind: 'U4', partnerTenant, partnerId, ...(choice.withProvider && { providerTenant }) };
  return { kind: choice.kind, partnerTenant };
}

/**
 * The request link of an answer, filled with the partner's ids. Returns undefined while an id it needs is missing.
 * @param admin whether to ask for administrator permission, where the link can say so; the choice's own when left out
 * @throws InvalidInput naming the field whose id is not valid
 */
export function prefilledLink(choice: LinkChoice, ids: PartnerIds, admin?: boolean): string | undefined {
  if ('none' in choice || idsNeeded(choice).some((field) => !ids[field]?.trim())) return undefined;
  const { partnerTenant = '', partnerId = '', providerTenant = '' } = ids;
  return requestLink(complete(choice, { partnerTenant, partnerId, providerTenant }, admin ?? choice.admin ?? false));
}
