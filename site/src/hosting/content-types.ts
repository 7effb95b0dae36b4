/** What a host has to be told about our files, by ending: the types that hosts and nginx do not know by themselves. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.dmn': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};
