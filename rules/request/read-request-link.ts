import { InvalidInput } from '../policy/invalid-input.ts';
import type { LinkKind } from '../policy/link-choice.ts';
import type { LinkParts } from './link-wrappers.ts';
import { isMicrosofts } from './microsoft-hosts.ts';
import { documentedKinds, readGuid, readPartnerId, readRelationshipId } from './request-link.ts';
import { type TakenOff, unwrapLink } from './unwrap-link.ts';

/** What a request link asks of the customer. */
export interface ReadLink {
  readonly kind: LinkKind;
  /** Whether Microsoft documents the format. */
  readonly documented: boolean;
  readonly partnerTenant?: string;
  readonly partnerId?: string;
  readonly providerTenant?: string;
  readonly relationshipId?: string;
  /** Whether an indirect reseller asks, alone or with its provider. */
  readonly reseller?: true;
  /** Whether the link asks for administrator permission, where it says so. */
  readonly admin?: boolean;
  /** What mail and chat had put around it, in the order in which it was taken off; missing when there was nothing. */
  readonly takenOff?: readonly TakenOff[];
}

/** The hosts a request link may lead to. Any other host is refused, however similar. */
const acceptedHosts: readonly string[] = [
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'portal.office.com',
  'businessstore.microsoft.com',
];

/** The dashboard of Partner Center, at any of its hosts and below any of its roots. */
const partnerPage = /^\/(?:[a-z]{2,3}(?:-[a-z]{2,4}){1,2}\/)?(?:dashboard|commerce|pcv)(?:\/|$)/i;
const partnerHost = /^(?:partner|partnercenter)\.microsoft\.com$|^partner\.partnercenter\.microsoftonline\.cn$/;
const invitation = /\/customers\/indirectresellers\/relationshiprequest\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\/?$/i;

function readIds(query: ReadonlyMap<string, string>, names: { tenant: string; partner: string; provider: string }) {
  const partnerId = query.get(names.partner);
  const provider = query.get(names.provider);
  return {
    partnerTenant: readGuid('partnerTenant', query.get(names.tenant) ?? ''),
    ...(partnerId !== undefined && partnerId !== '0' && { partnerId: readPartnerId('partnerId', partnerId) }),
    ...(provider !== undefined && { providerTenant: readGuid('providerTenant', provider) }),
  };
}

const older = { tenant: 'id', partner: 'msppid', provider: 'indirectcsp' };
const newer = { tenant: 'partnerid', partner: 'msppid', provider: 'indirectcspid' };

type Said = Omit<ReadLink, 'documented' | 'takenOff'>;

/** What a link of the Office portal says: the older pair. */
function readOlder(path: string, query: ReadonlyMap<string, string>): Said | undefined {
  const type = query.get('type')?.toLowerCase();
  const reseller = type === 'indirectresellerrelationship';
  if ((!reseller && type !== 'resellerrelationship') || !/\/partnersignup\.aspx$/i.test(path)) return undefined;
  return {
    kind: reseller ? 'portal-indirect' : 'portal-direct',
    ...readIds(query, older),
    ...(reseller && { reseller }),
  };
}

/** What a link of the admin center, or of the Store for Business, says. */
function readNewer(host: string, query: ReadonlyMap<string, string>): Said | undefined {
  const type = query.get('invtype')?.toLowerCase();
  if (type === 'administration') return { kind: 'admin-only', ...readIds(query, newer), admin: true };
  const reseller = type === 'indirectresellerrelationship';
  if (!reseller && type !== 'resellerrelationship') return undefined;
  const dap = query.get('dap')?.toLowerCase();
  const direct = dap === undefined ? 'direct' : 'direct-with-admin';
  return {
    kind: host === 'businessstore.microsoft.com' ? 'store' : reseller ? 'indirect' : direct,
    ...readIds(query, newer),
    ...(reseller && { reseller }),
    ...(dap !== undefined && { admin: dap === 'true' }),
  };
}

function readParts({ host, path, query, fragment }: LinkParts): Said | undefined {
  if (!acceptedHosts.includes(host))
    return partnerHost.test(host) && invitation.test(path) ? { kind: 'reseller-invitation' } : undefined;
  const [, id] = /^#\/partners\/invitation\/granularAdminRelationships\/([^/?&]+)/i.exec(fragment) ?? [];
  if (id !== undefined) return { kind: 'gdap', relationshipId: readRelationshipId('relationshipId', id) };
  const pairs = query.split('&').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at > 0 ? [[pair.slice(0, at).toLowerCase(), pair.slice(at + 1)]] : [];
  });
  return host === 'portal.office.com' ? readOlder(path, new Map(pairs)) : readNewer(host, new Map(pairs));
}

/**
 * What a request link says, for a partner or a customer who was sent one, whatever mail and chat made of it.
 * @throws InvalidInput when the text is too long, has no address, or one that leads elsewhere than to Microsoft, is
 * wrapped so that only the network can tell where it leads, is no request link, or has a bad id
 */
export function readRequestLink(text: string): ReadLink {
  const { parts, takenOff } = unwrapLink(text);
  if (!isMicrosofts(parts.host)) throw new InvalidInput('link', text, 'accepted-host');
  const said = readParts(parts);
  if (!said) {
    const isPartners = partnerHost.test(parts.host) && partnerPage.test(parts.path);
    throw new InvalidInput('link', text, isPartners ? 'partner-page' : 'request-link');
  }
  return { ...said, documented: documentedKinds[said.kind], ...(takenOff.length > 0 && { takenOff }) };
}
