import { guid } from '../guid.ts';
import { InvalidInput } from '../policy/invalid-input.ts';
import type { LinkKind } from '../policy/link-choice.ts';
import { type LinkParts, partsOf } from './link-parts.ts';
import { acceptedHosts, isMicrosofts } from './microsoft-hosts.ts';
import { documentedKinds, readGuid, readPartnerId, readRelationshipId } from './request-link.ts';

/** The content of a request link: what it asks the customer for. */
export interface BareReading {
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
}

/** The dashboard of Partner Center, at any of its hosts and below any of its roots. */
const partnerPage = /^\/(?:[a-z]{2,3}(?:-[a-z]{2,4}){1,2}\/)?(?:dashboard|commerce|pcv)(?:\/|$)/i;
const partnerHost = /^(?:partner|partnercenter)\.microsoft\.com$|^partner\.partnercenter\.microsoftonline\.cn$/;
const invitation = new RegExp(`/customers/indirectresellers/relationshiprequest/${guid}/?$`, 'i');

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

type Said = Omit<BareReading, 'documented'>;

/** Reads a link of the Office portal, of the older pair. Returns undefined for any other link. */
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

/** Reads a link of the admin center or of the Store for Business. Returns undefined for any other link. */
function readNewer(host: string, query: ReadonlyMap<string, string>): Said | undefined {
  const type = query.get('invtype')?.toLowerCase();
  if (type === 'administration') return { kind: 'admin-only', ...readIds(query, newer), admin: true };
  const reseller = type === 'indirectresellerrelationship';
  if (!reseller && type !== 'resellerrelationship') return undefined;
  const dap = query.get('dap')?.toLowerCase();
  // When the link is cut off within this value, it is uncertain what it asks for.
  if (dap !== undefined && dap !== 'true' && dap !== 'false') return undefined;
  const direct = dap === undefined ? 'direct' : 'direct-with-admin';
  return {
    kind: host === 'businessstore.microsoft.com' ? 'store' : reseller ? 'indirect' : direct,
    ...readIds(query, newer),
    ...(reseller && { reseller }),
    ...(dap !== undefined && { admin: dap === 'true' }),
  };
}

/** Whether a request of a direct-bill partner names an indirect provider, which only indirect resellers have. */
const namesStrayProvider = (said?: Said): boolean =>
  !!said?.providerTenant && !said.reseller && said.kind !== 'admin-only';

/**
 * Whether a request without its end can be told from a whole one: in the admin center every request has a page, and in
 * the Office portal a reseller's has a provider. A name without a value is the beginning of something.
 */
function isCut({ host, query, fragment }: LinkParts): boolean {
  const type = host === 'portal.office.com' ? 'type' : 'invtype';
  if (!`&${query}`.toLowerCase().includes(`&${type}=`)) return false;
  if (host.startsWith('admin.')) return !fragment.startsWith('#/');
  const isWithout = host === 'portal.office.com' && /type=indirect/i.test(query) && !/&indirectcsp=/i.test(query);
  return isWithout || /&[^&=]*$/.test(query);
}

function readParts(parts: LinkParts): Said | undefined {
  const { host, path, query, fragment } = parts;
  if (!acceptedHosts.includes(host))
    return partnerHost.test(host) && invitation.test(path) ? { kind: 'reseller-invitation' } : undefined;
  if (isCut(parts)) throw new InvalidInput('link', query, 'cut-link');
  const pairs = query.split('&').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at > 0 ? [[pair.slice(0, at).toLowerCase(), pair.slice(at + 1)]] : [];
  });
  const said = host === 'portal.office.com' ? readOlder(path, new Map(pairs)) : readNewer(host, new Map(pairs));
  const [, id] = /^#\/partners\/invitation\/granularAdminRelationships\/([^/?&]+)/i.exec(fragment) ?? [];
  // Only the page that the link leads to knows which of two values counts.
  const contradicts =
    id !== undefined ||
    namesStrayProvider(said) ||
    pairs.some(([name, value]) => pairs.some(([other, second]) => other === name && second !== value));
  if (said && contradicts) throw new InvalidInput('link', query, 'contradictory-link');
  return id === undefined ? said : { kind: 'gdap', relationshipId: readRelationshipId('relationshipId', id) };
}

/**
 * Reads a request link that is exactly as it was made, such as one that was just built or that the portal shows.
 * @throws InvalidInput when it has no secure address, does not lead to Microsoft, is not a request link, says
 * two things, or has a bad id
 */
export function readBareLink(link: string): BareReading {
  const parts = partsOf(link.trim());
  if (!parts?.isSecure) throw new InvalidInput('link', link, 'address');
  if (!isMicrosofts(parts.host)) throw new InvalidInput('link', link, 'accepted-host');
  const said = readParts(parts);
  if (said) return { ...said, documented: documentedKinds[said.kind] };
  const isPartners = partnerHost.test(parts.host) && partnerPage.test(parts.path);
  throw new InvalidInput('link', link, isPartners ? 'partner-page' : 'request-link');
}
