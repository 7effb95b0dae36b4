import { keepPhrases } from '../../card/keep-phrases.ts';

const fullWidth = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

/**
 * The width of a character, as a part of the type's size: only roughly, since nothing is drawn at build. A little too
 * wide rather than too narrow, so that text stays in its box in any font that the reader has.
 */
function widthOf(character: string): number {
  if (fullWidth.test(character)) return 1;
  if (/[ilIjtfr.,:;’'“”|!()[\]-]/.test(character)) return 0.36;
  if (/[mwMWшщжюыфШЩЖЮЫФ@%…]/.test(character)) return 0.92;
  if (/\p{Lu}/u.test(character)) return 0.72;
  return character === ' ' ? 0.3 : 0.57;
}

const widthOfText = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** The pieces a text may be broken into: words with the characters attached to them. */
const pieces = (text: string): readonly string[] =>
  fullWidth.test(text) ? keepPhrases('ja', text).split('\u200b') : text.split(/(?<= )/);

/**
 * A text as lines no wider than `width`, with the type's size in the same unit. A line keeps the space at its end,
 * which separates words for screen readers.
 */
export function textLines(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && widthOfText((line + piece).trimEnd()) * size > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line];
}
