/** Replaces the console the way the portal does: what is logged goes to the page, not to the developer. */
export function overrideConsole(): void {
  const swallowed: unknown[][] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    console[level] = (...words: unknown[]) => {
      swallowed.push(words);
    };
  }
}
