/** A tenant id or a domain; what lists write for none of them, such as `-` or zeros, is neither. */
const tenant = /^(?![0-]+$)[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|^[^\s@]+\.[a-z]{2,}$/i;

/** Whether a cell names a tenant, by its id or a domain. */
export const namesTenant = (cell: string): boolean => tenant.test(cell);
