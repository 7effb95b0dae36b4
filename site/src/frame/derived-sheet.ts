import { colors, verdictColors } from 'rules';

/** Every element that has a verdict gets the verdict's two colors, as `--ink` and `--wash`. */
const verdicts = Object.keys(verdictColors).map(
  (verdict) => `[data-verdict="${verdict}"]{--ink:var(--${verdict}-ink);--wash:var(--${verdict}-wash)}`,
);

/** The help pages begin dark until a script sets the theme; without one, the device's setting decides there too. */
const withoutScript = Object.entries(colors).map(([name, { light }]) => `--${name}:${light}`);
const washes = Object.entries(verdictColors).flatMap(([verdict, { ink, wash }]) => [
  `--${verdict}-ink:${ink.light}`,
  `--${verdict}-wash:${wash.light}`,
]);

/** The part of the stylesheet that follows from the tokens. */
export const derivedSheet = [
  ...verdicts,
  '.verdict{color:var(--ink)}.outcomes .verdict{background:var(--wash)}',
  `@media (scripting:none) and (prefers-color-scheme:light){:root[data-theme]{${[...withoutScript, ...washes].join(';')};color-scheme:light}}`,
].join('\n');
