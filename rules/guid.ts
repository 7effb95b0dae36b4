/** The form of a GUID, such as a tenant's ID, as the source of a regular expression that ignores case. */
export const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
