const tenant = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const noTenant = /^0{8}(?:-0{4}){3}-0{12}$/;
const partnerId = /^\d{4,10}$/;

/** The partner that a cell names, by its tenant or its PartnerID, in small letters. Returns undefined when it is neither. */
export function sellerIn(cell: string): string | undefined {
  const text = cell.trim().toLowerCase();
  return (tenant.test(text) && !noTenant.test(text)) || partnerId.test(text) ? text : undefined;
}

/**
 * The `channel` fact by the partner that sold the row and the reader's own id. Another tenant is another CSP partner;
 * another PartnerID can be a reseller of the reader's own, and without an id of the same kind nothing can be compared.
 */
export function channelOf(
  seller: string | undefined,
  own: string | undefined,
): 'this-partner' | 'csp-partner' | undefined {
  const ours = sellerIn(own ?? '');
  if (!seller || !ours) return undefined;
  if (seller === ours) return 'this-partner';
  return tenant.test(seller) && tenant.test(ours) ? 'csp-partner' : undefined;
}
