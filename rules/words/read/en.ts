/** Written by `npm run words -- read`. */
export const read = `
2026-11-30 on-screen
`;
