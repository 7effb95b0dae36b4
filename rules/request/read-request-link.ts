import { InvalidInput } from '../policy/invalid-input.ts';
import type { LinkKind } from '../policy/link-choice.ts';
import { documentedKinds, readGuid, readPartnerId, readRelationshipId } from './request-link.ts';

/** What a request link asks of the customer. */
export interface ReadLink {
  readonly kind: LinkKind;
  /** Whether Microsoft documents the format. */
  readonly documented: boolean;
  readonly partnerTenant?: string;
  readonly partnerId?: string;
  readonly providerTenant?: string;
  readonly relationshipId?: string;
  /** Whether the link asks for administrator permission, where it says so. */
  readonly admin?: boolean;
}

/** The hosts a request link may lead to. Any other host is refused, however similar. */
export const acceptedHosts = [
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'portal.office.com',
  'businessstore.microsoft.com',
] as const;

interface Parts {
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  readonly fragment: string;
  readonly host: string;
}

/** Takes an address apart without a URL library; user names, ports and other schemes are refused with the host. */
function takeApart(text: string): Parts {
  const given = text.trim();
  const [, host = '', path = '', query = '', fragment = ''] =
    /^https:\/\/([^/?#\s]*)([^?#\s]*)(?:\?([^#\s]*))?(?:#(\S*))?$/i.exec(given) ?? [];
  if (host === '') throw new InvalidInput('link', text, 'address');
  if (!(acceptedHosts as readonly string[]).includes(host.toLowerCase()))
    throw new InvalidInput('link', text, 'accepted-host');
  const pairs = query.split('&').flatMap((pair): [string, string][] => {
    const [, name, value] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
  });
  return { host: host.toLowerCase(), path: path.toLowerCase(), query: new Map(pairs), fragment };
}

function readGdap({ fragment }: Parts): ReadLink | undefined {
  const [, id] = /^\/partners\/invitation\/granularAdminRelationships\/([^/?]+)\/?$/i.exec(fragment) ?? [];
  return id === undefined
    ? undefined
    : { kind: 'gdap', documented: documentedKinds.gdap, relationshipId: readRelationshipId('relationshipId', id) };
}

function readIds(query: Parts['query'], names: { tenant: string; partner: string; provider: string }) {
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

/**
 * What a request link says, for a partner or a customer who was sent one.
 * @throws InvalidInput when it is no address, leads to a host that is not accepted, is no request link, or holds a bad id
 */
export function readRequestLink(text: string): ReadLink {
  const parts = takeApart(text);
  const { host, path, query } = parts;
  const refuse = () => new InvalidInput('link', text, 'request-link');
  const gdap = readGdap(parts);
  if (gdap) return gdap;
  if (host === 'portal.office.com') {
    const type = query.get('type')?.toLowerCase();
    const kind =
      type === 'resellerrelationship'
        ? 'portal-direct'
        : type === 'indirectresellerrelationship'
          ? 'portal-indirect'
          : undefined;
    if (!kind || !path.endsWith('/partnersignup.aspx')) throw refuse();
    return { kind, documented: documentedKinds[kind], ...readIds(query, older) };
  }
  const type = query.get('invtype')?.toLowerCase();
  const dap = query.get('dap')?.toLowerCase();
  if (type === 'administration')
    return {
      kind: 'admin-only',
      documented: documentedKinds['admin-only'],
      ...readIds(query, newer),
      admin: true,
    };
  const indirect = type === 'indirectresellerrelationship';
  if (!indirect && type !== 'resellerrelationship') throw refuse();
  const kind =
    host === 'businessstore.microsoft.com'
      ? 'store'
      : indirect
        ? 'indirect'
        : dap === undefined
          ? 'direct'
          : 'direct-with-admin';
  return {
    kind,
    documented: documentedKinds[kind],
    ...readIds(query, newer),
    ...(dap !== undefined && { admin: dap === 'true' }),
  };
}
