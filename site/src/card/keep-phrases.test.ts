import { expect, test } from 'vitest';
import { keepPhrases } from './keep-phrases.ts';

const lines = (locale: string, text: string): string => keepPhrases(locale, text).replaceAll('\u200b', '|');

test('a Japanese line ends between phrases, never before a particle or within a borrowed word', () => {
  expect(lines('ja', 'サブスクリプションの顧客にリセラーの関係を要求する')).toBe(
    'サブスクリプションの|顧客に|リセラーの|関係を|要求する',
  );
  expect(lines('ja', '解約期間内に取り消し、新しく注文する')).toBe('解約|期間|内に|取り消し、|新しく|注文する');
});

test('a Chinese line ends between words, and marks stay with the text that they enclose', () => {
  expect(lines('zh-TW', '要求與客戶建立關係「合作夥伴中心」')).toBe('要求|與|客戶|建立|關係|「合作|夥伴|中心」');
});

test('languages with spaces are left alone', () => {
  for (const [locale, text] of [
    ['tr', 'Müşteriden kurumsal bayi ilişkisi isteyin'],
    ['ko', '고객에게 재판매인 관계를 요청하세요'],
  ] as const)
    expect(keepPhrases(locale, text)).toBe(text);
});
