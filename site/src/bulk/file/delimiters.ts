/** The characters that can separate the cells of a file. */
export const delimiters = [',', ';', '\t'] as const;

/** The character that separates the cells of a file. */
export type Delimiter = (typeof delimiters)[number];
