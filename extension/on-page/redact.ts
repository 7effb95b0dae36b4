const rules: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}/gi, '[id]'],
  [/[^\s@<>"']+@[^\s@<>"']+/g, '[address]'],
  [/\b(?:[a-z0-9-]+\.)+(?:[a-z]{2,})\b/gi, '[domain]'],
  [/\d{5,}/g, '[number]'],
];

/** A text without ids, addresses, domains, long numbers and the names given: fit to be sent to a stranger. */
export function redact(text: string, names: readonly (string | undefined)[]): string {
  const known = names.flatMap((name) => name?.trim() || []).sort((one, other) => other.length - one.length);
  const unnamed = known.reduce((rest, name) => rest.replaceAll(name, '[name]'), text);
  return rules.reduce((rest, [pattern, word]) => rest.replace(pattern, word), unnamed);
}
