/** What a host has to be told about our files, by ending: the types that one or another host does not know by itself. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.csv': 'text/csv',
  '.dmn': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

/** What is sent compressed, beside HTML, which always is. */
export const compressed: readonly string[] = [
  ...new Set([
    'text/css',
    'text/javascript',
    'text/plain',
    'text/xml',
    'application/javascript',
    'application/json',
    'image/svg+xml',
    ...Object.values(contentTypes),
  ]),
];
