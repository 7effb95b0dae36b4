import type { Rooms } from '../rooms.ts';

/** The page about the languages: how complete each is, and who read it, in Japanese. */
export const words = {
  languages: {
    title: '言語',
    description: 'このサイトと拡張機能の各言語の完成度と、最後に確認された日。',
    lead: '以下の数は、サイトと拡張機能のすべての文と、すべてのヘルプ ページを対象としています。サイトのビルド時に計算されました。',
    complete: '完了',
    ofAll: '{count} / {all}',
    stale: '英語版に更新あり',
    missing: '未翻訳',
    reviewed: '最終確認',
    reading: '{kind}、{date}',
    kinds: {
      translated: '執筆または翻訳',
      reread: '見直し',
      'on-screen': 'ページ上で確認',
    },
    unknown: '記録なし',
  },
} satisfies Rooms['languages'];
