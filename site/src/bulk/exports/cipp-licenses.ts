import type { ExportKind } from './export-kind.ts';

/**
 * CIPP's license report (Get-CIPPLicenseOverview). The details of each subscription are in `TermInfo`, as JSON. The
 * partner that created it is named there only if CIPP was set to keep it.
 */
export const cippLicenses = {
  id: 'cipp-licenses',
  headers: [
    ...['Tenant', 'License', 'CountUsed', 'CountAvailable', 'TotalLicenses', 'AssignedUsers', 'AssignedGroups'],
    ...['skuId', 'skuPartNumber', 'availableUnits', 'TermInfo'],
  ],
  mark: ['License', 'CountUsed', 'CountAvailable', 'TermInfo'],
  reads: {
    customer: 'Tenant',
    tenant: 'Tenant',
    product: 'License',
    seats: 'TotalLicenses',
    seller: 'TermInfo',
    trial: 'TermInfo',
    end: 'TermInfo',
    status: 'TermInfo',
  },
  within: { seller: 'ownerTenantId', trial: 'IsTrial', end: 'NextLifecycle', status: 'Status' },
} as const satisfies ExportKind;
