import type { Node } from '@takumi-rs/core';
import { colors, verdictColors, verdictIcons } from 'rules';
import type { Card } from './card.ts';

/** The look of a type of card: the color of its heading, its background, and the sign next to the heading. */
interface Look {
  readonly ink: string;
  readonly wash: string;
  readonly sign: Node;
}

/** Lines of choices, 20 × 20 as the verdicts' icons: a question. */
const choices = 'M3.5 5h.1M3.5 10h.1M3.5 15h.1M8 5h8.5M8 10h8.5M8 15h8.5';

const drawing = (size: number, box: number, inside: string): Node => ({
  type: 'image',
  width: size,
  height: size,
  style: { flexShrink: 0 },
  src: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${box} ${box}">${inside}</svg>`,
});

const line = (color: string, width: number, path: string): string =>
  `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** The product's mark. */
export const mark = (size: number): Node =>
  drawing(
    size,
    32,
    `<rect width="32" height="32" rx="8" fill="${colors.accent.light}"/>${line(
      colors['on-accent'].light,
      3,
      'M24.6 13.2a9 9 0 1 1-4.8-5.3m-8.3 7.6 4.3 4.3L25.5 9',
    )}`,
  );

const disc = (ink: string, icon: string): Node =>
  drawing(
    88,
    36,
    `<circle cx="18" cy="18" r="18" fill="${ink}"/><g transform="translate(7 7) scale(1.1)">${line(colors.page.light, 2.2, icon)}</g>`,
  );

/** The look of a type of card; a verdict has its usual color and icon. */
export function lookOf(kind: Card['kind']): Look {
  const accent = colors.accent.light;
  if (kind === 'site') return { ink: accent, wash: colors['accent-soft'].light, sign: mark(88) };
  if (kind === 'question') return { ink: accent, wash: colors.card.light, sign: disc(accent, choices) };
  const { ink, wash } = verdictColors[kind];
  return { ink: ink.light, wash: wash.light, sign: disc(ink.light, verdictIcons[kind]) };
}
