import { guid } from 'rules';

/** A tenant ID or a domain, but not the `-` or zeros that some lists write instead. */
const tenant = new RegExp(`^(?![0-]+$)${guid}$|^[^\\s@]+\\.[a-z]{2,}$`, 'i');

/** Whether a cell names a tenant, by its ID or a domain. */
export const namesTenant = (cell: string): boolean => tenant.test(cell);
