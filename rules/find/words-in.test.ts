import { expect, test } from 'vitest';
import type { Locale } from '../words/locale.ts';
import { wordsIn } from './words-in.ts';

const examples: readonly (readonly [Locale, string, string])[] = [
  ['en', 'The customer’s EA, in 2026', 'the customer ea in 2026'],
  ['en', 'Multi-channel', 'multi channel multichannel'],
  ['en', 'MS-AZR-0145P', 'ms azr 0145p msazr0145p'],
  ['tr', 'EA’da Azure’ı', 'ea azure'],
  ['tr', "EA'daki", 'ea'],
  ['tr', 'SAĞLAYICI İLİŞKİSİ', 'saglayici iliskisi'],
  ['tr', 'MICROSOFT ışık', 'microsoft isik'],
  ['en', 'LICENSE', 'license'],
  ['en', ' — · ', ''],
  ['ja', 'Azureの移行', 'azure 移行'],
  ['ja', '契約期間', '契約 約期 期間'],
];

test.each(examples)('in %s, “%s” is compared as “%s”', (locale, text, words) => {
  expect(wordsIn(locale, text).join(' ')).toBe(words);
});
