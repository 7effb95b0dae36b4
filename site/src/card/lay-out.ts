import type { Node } from '@takumi-rs/core';
import { colors } from 'rules';
import type { Card } from './card.ts';
import { keepPhrases } from './keep-phrases.ts';
import { lookOf, mark } from './signs.ts';

/** The size of every card in pixels, the one that previews are made for. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * The sizes a title can have; the largest with which everything fits is used. In the last, words that are too long are
 * broken.
 */
export const titleSizes = [88, 80, 72, 64, 56, 48, 40] as const;

/** A card as boxes and text, its title in the given size: sign and heading above, the title large, the foot below. */
export function layOut(locale: string, { kind, heading, title, from, foot }: Card, titleSize: number): Node {
  const { ink, wash, sign } = lookOf(kind);
  const overflowWrap = titleSize === titleSizes.at(-1) ? 'anywhere' : 'normal';
  const text = (words: string, style: object): Node => ({
    type: 'text',
    text: keepPhrases(locale, words),
    style: { wordBreak: 'keep-all', overflowWrap, minWidth: 0, ...style },
  });
  const row = (children: Node[], style: object): Node => ({
    type: 'container',
    children,
    style: { display: 'flex', alignItems: 'center', flexShrink: 0, ...style },
  });
  const small = { fontSize: 30, lineHeight: 1.35 };
  return {
    type: 'container',
    style: {
      ...cardSize,
      display: 'flex',
      flexDirection: 'column',
      gap: 26,
      padding: '60px 72px 56px 80px',
      borderLeft: `20px solid ${ink}`,
      backgroundColor: wash,
      color: colors.text.light,
    },
    children: [
      row([sign, text(heading, { fontSize: 48, fontWeight: 600, lineHeight: 1.2, color: ink })], { gap: 26 }),
      row([text(title, { fontSize: titleSize, fontWeight: 600, lineHeight: 1.16, textWrap: 'balance' })], {
        flex: '1 1 0',
        minHeight: 0,
      }),
      row(
        [
          ...(from ? [mark(48), text(from, { ...small, fontWeight: 600, flexShrink: 0 })] : []),
          text(foot, { ...small, color: colors['text-soft'].light }),
        ],
        { gap: 18 },
      ),
    ],
  };
}
