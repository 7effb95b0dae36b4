import type { Rooms } from '../rooms.ts';

/** What the extension copies: a partner’s own reply, and the customers in a list, in Japanese. */
export const words = {
  reply: {
    title: 'カスタム返信',
    text: '返信を自分で作成すると、「テキストでコピー」で、結果全体の代わりにその返信がコピーされます。次のプレースホルダーには値が入力されます：',
    places: {
      customer: '顧客の名前（わかる場合）',
      verdict: '判定（短い言葉）',
      title: '結果のタイトル',
      answer: '結果とその理由',
      steps: '手順',
      warnings: '注意事項',
      facts: '結果の根拠となる回答',
      link: '要求リンク',
      page: 'ヘルプ サイト上の結果のアドレス',
      sources: '結果の根拠となる文書',
      date: 'ルールの日付',
    },
    leftOut: '空のプレースホルダーだけの行は省略されます。',
    unknown: {
      other: 'プレースホルダー {names} は存在しません。使用できるもの：{places}。',
    },
    preview: '例',
  },
  customerTable: {
    customer: '顧客',
    tenant: 'Microsoft ID',
    verdict: '判定',
    answer: '結果',
    left: '残りの手順',
    answeredOn: '回答日',
    link: 'リンク',
    copied: { other: '顧客 {count} 件をコピーしました' },
    forBulk: {
      other: '{count} 行をクリップボードにコピーしました。開いたページに貼り付けてください。',
    },
  },
} satisfies Rooms['copying'];
