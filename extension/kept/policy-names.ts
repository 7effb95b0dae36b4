/** The names of the values that an organization can set for its people through the browser's policy. */
export const policyNames = ['profiles', 'language', 'site'] as const;
/** One of them. */
export type PolicyName = (typeof policyNames)[number];

const idBegin = 'organization-';

/** The id of a profile that the organization sets. It is the same in every browser. */
export const policyId = (own: string): string => `${idBegin}${own}`;

/** Whether an id is that of such a profile. */
export const isPolicyId = (id: string | undefined): boolean => id?.startsWith(idBegin) ?? false;
