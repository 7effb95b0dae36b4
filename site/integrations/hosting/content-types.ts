/** Content types by file ending, for the endings that some hosts do not know. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.csv': 'text/csv',
  '.dmn': 'application/xml',
  '.gz': 'application/gzip',
  '.ics': 'text/calendar',
  '.webmanifest': 'application/manifest+json',
};

/** The content types that are sent compressed, in addition to HTML. */
export const compressed: readonly string[] = [
  ...new Set([
    'text/css',
    'text/javascript',
    'text/plain',
    'text/xml',
    'application/javascript',
    'application/json',
    'image/svg+xml',
    ...Object.values(contentTypes).filter((type) => type !== contentTypes['.gz']),
  ]),
];
