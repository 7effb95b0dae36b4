import type { Rooms } from '../rooms.ts';

/** The copy of the site that opens from a folder, in Japanese: the line on each page, and its first page. */
export const words = {
  folderCopy: {
    notice: 'これは {day}時点のルールのオフライン コピーです。',
    about: 'オフラインでできること',
    title: 'サーバーなしで開けるコピー',
    intro:
      'このフォルダーには、{day}時点のサイトが入っています。ディスク、ネットワーク共有、USB ドライブから開けます。サーバーもインターネット接続も不要で、スクリプトは含まれていません。',
    open: 'サイトを開く',
    worksTitle: 'このコピーでできること',
    works: {
      answers: 'すべての質問と、手順、理由、情報源を含むすべての結果の閲覧。質問にはリンクをクリックして回答します。',
      request: '要求リンクの表示。貴社の ID の部分は空欄です。',
      rules: '情報源付きのルール、樹形図、変更点、ダウンロード。',
      help: 'ヘルプ ページの閲覧と、言語の切り替え。',
      browser: 'ブラウザーのページ内検索と印刷。',
    },
    missingTitle: 'サーバー上でのみできること',
    missing: {
      find: '検索と、キーワードによる結果の絞り込み。',
      fill: '要求リンクへの入力と、メールの作成。',
      checks: '確認項目を確認済みにすること、別の日のルールの表示、2 つの国の比較、リマインダー。',
      list: '一覧全体の確認。',
      rules: 'ルールの絞り込みと、2 つの日の比較。',
      share: '結果のコピーと、ほかの人が開ける結果のリンク。',
      colors: 'ライトまたはダークの選択。ページの配色はデバイスの設定に従います。',
    },
    why: 'ブラウザーは、フォルダー内のページによるモジュールの読み込みやファイルの読み取りを許可しません。そのため、このコピーはこれらを使わずに動作します。',
    complete: '完全なサイトはこちらにあります：{address}',
    host: '完全なサイトを自社のサーバーに置く方法',
    windows:
      'Windows では、C:\\Supportable のような短いパスに展開してください。コピー内のパスは最大 {count} 文字あり、Windows では全体で 260 文字を超えるパスが許可されない場合があります。',
  },
} satisfies Rooms['folder-copy'];
