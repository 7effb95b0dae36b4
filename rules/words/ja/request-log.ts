import type { Rooms } from '../rooms.ts';

/** The extension’s log of the requests that a partner made, in its options, in Japanese. */
export const words = {
  requestLog: {
    keep: '要求の記録をこのデバイスに残す',
    keepHint:
      '顧客向けにコピーした要求リンクと、コピーまたは開いたメールごとに、顧客の名前、テナント ID（ページに表示されている場合）、種類、日付、リンクを保存します。記録はこのブラウザー内にとどまります。',
    off: '記録の追加や状態の更新は行われません。記録済みの内容は、削除するまで残ります。',
    isOff: 'オフ',
    waiting: { other: '{count} 件が承諾待ち' },
    none: '記録はありません。パートナー センターの顧客のページで、要求リンクまたはメールをコピーしてください。',
    how: '要求の状態の更新と削除の仕組み',
    about:
      'パートナー センターの顧客一覧または GDAP のある顧客の中に該当する顧客が表示されると、要求は承諾済みになります。「おそらく」は、名前だけが一致していること、または権限が要求より古い可能性があることを示します。期限は、この記録の日付から計算されます。',
    bound: {
      other: '記録できる要求は最大 {count} 件です。承諾済みまたは期限切れの要求が、古いものから先に削除されます。',
    },
    list: '要求',
    shown: { other: '{count} 件の要求' },
    more: { other: 'さらに {count} 件を表示' },
    find: '検索',
    findHint: '顧客の名前、テナント ID、または種類。',
    state: '状態',
    every: 'すべての状態',
    states: {
      waiting: '承諾待ち',
      accepted: '承諾済み',
      probably: 'おそらく承諾済み',
      expired: '期限切れ',
    },
    order: '並べ替え',
    orders: { latest: '新しい順', oldest: '古い順' },
    kinds: {
      relationship: '関係',
      joint: '関係（貴社のプロバイダーと共同）',
      gdap: '管理権限（GDAP）',
      transfer: '現在のパートナーからの移管',
      'provider-transfer': '貴社のプロバイダーによる移管',
      switch: 'Azure の切り替え',
    },
    noted: '記録日：{day}',
    last: '期限：{day}',
    noLast: '期限は不明',
    markedOn: '承諾済みにした日：{day}',
    copyLink: 'リンクをコピー',
    markAccepted: '承諾済みにする',
    markRefused: '未承諾にする',
    remove: '削除',
    removed: { other: '{count} 件の要求を削除しました。' },
    bringBack: '元に戻す',
    save: 'CSV として保存',
    clear: '記録をすべて削除',
    columns: {
      customer: '顧客',
      tenant: 'テナント ID',
      kind: '要求',
      day: '記録日',
      last: '期限',
      state: '状態',
      accepted: '承諾済みにした日',
    },
  },
} satisfies Rooms['request-log'];
