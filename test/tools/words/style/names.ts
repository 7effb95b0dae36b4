/**
 * Names that stay as they are in every language: programs, agreements, clouds, products. A language that has its
 * own name for one says so in its style.
 */
export const names = [
  'Advisor',
  'Open License',
  'EA',
  'MCA-E',
  'CSP',
  'Syndication',
  'US Government',
  'GCC',
  'GDAP',
  'DAP',
  'PartnerID',
  'Partner Center',
  'Azure',
  'Azure plan',
  'Azure Lighthouse',
  'Microsoft',
  'Microsoft 365',
  '21Vianet',
  'GUID',
] as const;

/** Names that can be all of a text in any language, but can have a translation in another place. */
export const namesAlone = [
  'Azure Expert MSP',
  'Azure Static Web Apps',
  'Dynamics',
  'Frontier Distributor',
  'GitHub Pages',
  'Government Community Cloud',
  'Microsoft Cloud Germany',
  'Microsoft Cloud for US Government',
  'Open',
  'Open Value',
  'Supportable',
  'Syndication Partner',
  'Unicode',
  'Windows',
] as const;
