/** What can be between the cells of a file. */
export const delimiters = [',', ';', '\t'] as const;

/** What is between the cells of a file. */
export type Delimiter = (typeof delimiters)[number];
