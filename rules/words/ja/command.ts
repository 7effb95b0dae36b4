import type { Rooms } from '../rooms.ts';

/** What the command-line program says, in Japanese. */
export const words = {
  command: {
    about:
      '顧客がほかで購入した Microsoft のサブスクリプションをサポートし、引き継ぎ、または追加で販売できるかどうかを調べます。',
    usage: '使い方',
    does: {
      decide: '結果、または次の質問を表示します。',
      check: 'CSV ファイルの各行に結果を追加します。項目名と同じ名前の列を読み取り、ほかの列はそのまま残します。',
      link: '結果の要求リンクを作成します。',
    },
    options: 'オプション',
    optionTexts: {
      'as-of': '指定した日のルールを使います。指定しないときは今日のルールです。',
      language: '結果の言語：{languages}。',
      json: 'テキストの代わりにデータを出力します。',
      'partner-tenant': '貴社のテナント ID。',
      'partner-id': '貴社の PartnerID。',
      'provider-tenant': '貴社の間接プロバイダーのテナント ID。',
      admin: 'リンクで管理者権限も要求するかどうか：yes（はい）または no（いいえ）。',
      help: 'この説明を表示します。',
      version: 'バージョンを表示します。',
    },
    facts: '項目とその値',
    exits: '終了コード',
    exitTexts: {
      '0': '完了しました。',
      '1': 'エラーが発生しました。',
      '2': '入力に誤りがあります。直すところはメッセージに表示されます。',
      '3': '項目または ID が足りません。足りないものはメッセージに表示されます。',
      '4': 'この結果に要求リンクはありません。理由はメッセージに表示されます。',
    },
    assumed: '指定がないため、次のとおりと仮定しました',
    howToAnswer: '次のいずれかを付けて、もう一度実行してください',
    errors: {
      command: '「{given}」というコマンドはありません。コマンド：{commands}。',
      option: '「{given}」というオプションはありません。--help ですべてのオプションを確認できます。',
      value: 'オプション {option} には値が必要です。',
      form: '「{given}」は項目と値の形になっていません。channel=ea のように入力してください。',
      fact: '「{given}」という項目はありません。項目：{facts}。',
      'fact-value': '「{given}」は {fact} の値ではありません。値：{values}。',
      twice: '項目 {fact} が 2 回以上指定されています。',
      language: '「{given}」はこのプログラムで使える言語ではありません。言語：{languages}。',
      admin: '「{given}」は yes でも no でもありません。',
      file: 'ファイル「{file}」を読み取れませんでした：{reason}',
      'no-file': '確認する CSV ファイルを指定してください。',
      'no-facts': 'ファイルに、項目名と同じ名前の列がありません。項目：{facts}。',
      'no-rows': 'ファイルに行がありません。',
      row: '{line} 行目：{problem}',
      cells: '{line} 行目：セルは {count} 個ですが、ファイルの列は {columns} 列です。',
      'missing-id': 'リンクには {option} が必要です。',
    },
  },
} satisfies Rooms['command'];
