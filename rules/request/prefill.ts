import type { LinkChoice } from '../policy/link-choice.ts';
import { type IdField, type PartnerIds, requestLink } from './request-link.ts';

/** The ids that the link of an answer needs. */
export function idsNeeded(choice: LinkChoice): readonly IdField[] {
  if ('none' in choice) return [];
  if (choice.kind === 'portal-indirect') return ['partnerTenant', 'partnerId', 'providerTenant'];
  if (choice.kind === 'indirect')
    return ['partnerTenant', 'partnerId', ...(choice.withProvider ? (['providerTenant'] as const) : [])];
  return ['partnerTenant'];
}

/**
 * The request link of an answer, filled with the partner's ids. Returns undefined while an id it needs is missing.
 * @param admin whether to ask for administrator permission, where the link can say so; the choice's own when left out
 * @throws InvalidInput naming the field whose id is not valid
 */
export function prefilledLink(choice: LinkChoice, ids: PartnerIds, admin?: boolean): string | undefined {
  if ('none' in choice || idsNeeded(choice).some((field) => !ids[field]?.trim())) return undefined;
  const { partnerTenant = '', partnerId = '', providerTenant = '' } = ids;
  const { kind, withProvider } = choice;
  if (kind === 'direct' || kind === 'portal-direct') return requestLink({ kind, partnerTenant });
  if (kind === 'portal-indirect') return requestLink({ kind, partnerTenant, partnerId, providerTenant });
  const permission = admin ?? choice.admin;
  if (kind === 'direct-with-admin') return requestLink({ kind, partnerTenant, admin: permission ?? false });
  return requestLink({
    kind,
    partnerTenant,
    partnerId,
    ...(withProvider && { providerTenant }),
    ...(choice.admin !== undefined && { admin: permission }),
  });
}

/** Ids that no partner has, which are replaced by the gaps. */
const standIns = {
  partnerTenant: '00000000-0000-0000-0000-000000000001',
  partnerId: '987654321',
  providerTenant: '00000000-0000-0000-0000-000000000002',
} as const satisfies Required<PartnerIds>;

/**
 * The request link of an answer with a gap for each of the partner's ids, such as `{partnerTenant}`. Returns undefined
 * when the answer has no link.
 * @param admin whether to ask for administrator permission, where the link can say so; the choice's own when left out
 */
export const linkWithGaps = (choice: LinkChoice, admin?: boolean): string | undefined =>
  idsNeeded(choice).reduce<string | undefined>(
    (link, id) => link?.replaceAll(standIns[id], `{${id}}`),
    prefilledLink(choice, standIns, admin),
  );
