/** What a GUID looks like, such as a tenant's ID, as a regular expression to be read without case. */
export const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
