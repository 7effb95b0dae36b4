/**
 * Names that stay as they are in every language: programs, agreements, clouds, products. A language that has a name of its
 * own for one says so in its style.
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
