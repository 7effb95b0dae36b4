/** The help pages in the order they are read; each is a file of that name in every language. */
export const helpPages = [
  'multi-channel',
  'license-based',
  'usage-based',
  'other-partners',
  'indirect-resellers',
  'indirect-providers',
  'roles',
  'us-government',
  'request',
  'for-customers',
  'extension',
  'support-staff',
  'sources',
  'glossary',
  'developers',
  'hosting',
  'privacy',
] as const;

/** The name of a help page in its address. */
export type HelpPage = (typeof helpPages)[number];
