import type { Verdict } from '../policy/outcomes/outcome.ts';

/** A color in the light theme and in the dark theme. */
interface Color {
  readonly light: string;
  readonly dark: string;
}

/** The colors of site and extension: text at least 4.5 : 1, edges and icons at least 3 : 1 on `page` and `card`. */
export const colors = {
  page: { light: '#ffffff', dark: '#17181c' },
  card: { light: '#f6f6f8', dark: '#212329' },
  raised: { light: '#ffffff', dark: '#2a2d34' },
  edge: { light: '#d5d7de', dark: '#434751' },
  'edge-strong': { light: '#767b88', dark: '#8d93a1' },
  text: { light: '#1b1d23', dark: '#f1f2f5' },
  'text-soft': { light: '#545966', dark: '#b5bac6' },
  accent: { light: '#4438a8', dark: '#b3acff' },
  'accent-soft': { light: '#eeecfa', dark: '#2f2b4d' },
  'on-accent': { light: '#ffffff', dark: '#17181c' },
  focus: { light: '#1b1d23', dark: '#f1f2f5' },
} as const satisfies Record<string, Color>;

/** The colors of the verdicts: `ink` for word and icon, `wash` for the ground behind them. */
export const verdictColors = {
  can: { ink: { light: '#0b6b3a', dark: '#6fdca0' }, wash: { light: '#e5f5ec', dark: '#173226' } },
  'can-by-moving': { ink: { light: '#0a5f8a', dark: '#7cc8f2' }, wash: { light: '#e4f2fa', dark: '#152e3c' } },
  'not-yet': { ink: { light: '#835000', dark: '#f2c063' }, wash: { light: '#fdf1dc', dark: '#382a11' } },
  cannot: { ink: { light: '#a3222c', dark: '#ff9ea2' }, wash: { light: '#fce9ea', dark: '#40191d' } },
  'someone-else': { ink: { light: '#5b3a96', dark: '#cdb3ff' }, wash: { light: '#f1ebfa', dark: '#2d2345' } },
  unclear: { ink: { light: '#4d5566', dark: '#c3c9d6' }, wash: { light: '#eceef2', dark: '#2b2f38' } },
} as const satisfies Record<Verdict, { ink: Color; wash: Color }>;

/**
 * The verdicts' icons as the path of a 20 × 20 drawing, stroked 2 wide with round ends; distinguishable by shape alone.
 */
export const verdictIcons = {
  can: 'M3.5 10.5 8 15 16.5 5.5',
  'can-by-moving': 'M3 10h13M11 5l5 5-5 5',
  'not-yet': 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM10 6v4.5l3 2',
  cannot: 'M5 5l10 10M15 5 5 15',
  'someone-else':
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 17c0-3 2.5-5 5.5-5s5.5 2 5.5 5M13.5 4a3 3 0 0 1 0 5.5M15.5 12.5c1.5.7 2.5 2.3 2.5 4.5',
  unclear: 'M6.5 7a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M10 16.4v.2',
} as const satisfies Record<Verdict, string>;

/** Lengths of site and extension, in CSS pixels, so that they do not depend on a page's root size. */
export const lengths = { gap: 8, radius: 8, 'radius-small': 5, ring: 3 } as const;

const declare = (theme: 'light' | 'dark'): string =>
  [
    ...Object.entries(colors).map(([name, color]) => `--${name}:${color[theme]}`),
    ...Object.entries(verdictColors).flatMap(([verdict, { ink, wash }]) => [
      `--${verdict}-ink:${ink[theme]}`,
      `--${verdict}-wash:${wash[theme]}`,
    ]),
  ].join(';');

/**
 * The design tokens as CSS custom properties for a selector: colors that follow the reader's theme, and lengths.
 * `:root[data-theme]` on the site or `:host([data-theme])` in the panel fixes the theme; without it the system decides.
 * @param scope `:root` or `:host`
 */
export function tokens(scope: ':root' | ':host'): string {
  const themed = (theme: string) =>
    scope === ':root' ? `:root[data-theme='${theme}']` : `:host([data-theme='${theme}'])`;
  const sizes = Object.entries(lengths)
    .map(([name, px]) => `--${name}:${px}px`)
    .join(';');
  return [
    `${scope}{${sizes};${declare('light')}}`,
    `@media (prefers-color-scheme:dark){${scope}{${declare('dark')}}}`,
    `${themed('light')}{${declare('light')}}`,
    `${themed('dark')}{${declare('dark')}}`,
  ].join('\n');
}
