import type { Rooms } from '../rooms.ts';

/** What only the options show, not portal pages, in Japanese. */
export const words = {
  otherPortals: {
    china: {
      show: '21Vianet が運営するパートナー センターでも Supportable を表示する',
      meaning:
        'オンにすると、Supportable による partner.partnercenter.microsoftonline.cn の読み取りを許可するかどうかを、ブラウザーが確認します。このアドレスの情報源は 1 つだけで、テストはできていません。US Government 専用の別のアドレスは確認されていないため、オンにする設定はありません。',
    },
    proxied: {
      show: 'Microsoft Defender のセッション プロキシ経由でも Supportable を表示する',
      meaning:
        '組織によっては、Web アプリを Defender for Cloud Apps のプロキシ経由で開きます。その場合、ページのアドレスの末尾は .mcas.ms、.mcas-gov.us、または .mcas-gov.ms になります。オンにすると、末尾にこれらが付いた partner.microsoft.com の読み取りを許可するかどうかを、ブラウザーが確認します。パートナー センターが実際にこのプロキシを経由することがあるかどうかは、確認できませんでした。',
    },
    refused: '許可されなかったため、何も変更されていません。',
    reload: '完了しました。そのポータルのページを開いている場合は、再読み込みしてください。',
    whyNothing:
      'ページのアドレスのホスト名を確認してください。通常は partner.microsoft.com です。末尾が .mcas.ms、.mcas-gov.us、または .mcas-gov.ms の場合、ページは組織の設定により Microsoft Defender のセッション プロキシを経由しています。末尾が .cn の場合、ページは 21Vianet が運営しています。これらのページでは、許可した場合にのみ Supportable が動作します。パートナー センターが実際にこのプロキシを経由することがあるかどうかは、確認できませんでした。',
  },
  sidePanel: {
    keys: '{keys} でツール バーのウィンドウを開き、探したい内容を入力できます。',
    show: 'ツール バーのウィンドウをページの横に開いたままにできるようにする',
    meaning:
      'ツール バーのウィンドウに、ブラウザーのサイド パネルで開くためのリンクが表示されます。オンにすると Supportable が再起動します。このページは閉じられ、開いているパートナー センターのページは再読み込みが必要になります。',
  },
  keyNames: {
    Shift: 'Shift',
    Ctrl: 'Ctrl',
    Space: 'Space',
    Comma: 'コンマ',
    Period: 'ピリオド',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Up: '上方向キー',
    Down: '下方向キー',
    Left: '左方向キー',
    Right: '右方向キー',
  },
  organization: {
    setBy: '組織によって設定されています。',
    canChange: '組織によって設定されています。変更できます。',
    changed: '組織の設定値は「{value}」です。この値に戻すには、このフィールドを空にしてください。',
    choice: '組織の選択：{value}',
    profilesFixed:
      'プロファイルは組織によって設定されています。個人のプロファイルは保持され、この設定が変更されると再び使用できます。',
    idFixed: '「{field}」は組織によって設定されており、変更できません。',
    faultsTitle: '組織の Supportable ポリシーにエラーがあります',
    faultsText: '次の値は無視され、ほかの値はすべて適用されます。ブラウザーの管理者にお知らせください。',
    faults: {
      profiles: '「{given}」は、プロファイルの JSON リストではありません。',
      profile:
        '「{given}」はプロファイルではありません。プロファイルは、エクスポートされたプロファイルのファイルと同様に、フィールドを波かっこで囲んだものです。',
      fewer: 'ポリシーには {given} 件のプロファイルがありますが、使用されるのは最大 {expected} 件です。',
      language: '「{given}」は使用できる言語ではありません。使用できる言語：{expected}。',
      site: '「{given}」は Web アドレスではありません。Web アドレスは https:// で始まります。',
      locked: '「{given}」では、ロックする対象がわかりません。次の名前の JSON リストを使用してください：{expected}。',
      known: 'この名前は認識されません。有効な名前：{expected}。',
    },
    values: {
      profiles:
        'JSON テキストで表したプロファイルのリスト。各プロファイルには、オプションからエクスポートしたプロファイルと同じフィールドがあります。',
      language: '言語（en や tr など）。',
      site: 'ヘルプ サイトのアドレス。https:// で始まります。',
      locked: '利用者が変更できない項目を JSON テキストで表したリスト："profiles"、"language"、"site"。',
    },
    rollOut: {
      text: '現在のオプションを全員に適用するためのテキストを作成します。名前とロールは人によって異なるため、含まれません。',
      nothing:
        'プロファイルのフィールドに入力するか、言語またはヘルプ サイトを選択してください。その後、同じ設定を全員に適用するテキストをここでコピーできます。',
      locks: {
        profiles: 'ほかの人によるプロファイルの変更を禁止する',
        language: 'ほかの人による言語の変更を禁止する',
        site: 'ほかの人によるヘルプ サイトの変更を禁止する',
      },
      target: '展開方法',
      targets: {
        'group-policy': 'グループ ポリシー（Windows の Chrome と Edge）',
        intune: 'Intune（Windows の Chrome と Edge）',
        firefox: 'policies.json（Firefox）',
      },
      textLabel: 'テキスト',
      copy: 'テキストをコピー',
      how: {
        'group-policy':
          'テキストを、名前が .reg で終わるファイルとして保存します。試すには、1 台のコンピューターでそのファイルを開きます。全員に適用するには、グループ ポリシー オブジェクトの基本設定で、同じ値をレジストリ項目として追加します。',
        intune:
          'テキストを、名前が .ps1 で終わるファイルとして保存し、Windows のプラットフォーム スクリプトとして Intune に追加します。スクリプトは、サインインしているユーザーの資格情報ではなく、システムとして実行する必要があります。',
        firefox:
          'テキストを、Firefox のプログラムと同じ場所にある「distribution」フォルダーに policies.json として保存します。Mac では Firefox.app/Contents/Resources/distribution です。Linux では /etc/firefox/policies も使用できます。ファイルがすでにある場合は、「3rdparty」の下の項目をそのファイルに追加します。Firefox は起動時にこのファイルを読み取ります。',
      },
      ids: 'このブラウザーでの Supportable の ID は {id} です。別のストアからインストールした人向けのテキストは、そのストアの Supportable があるブラウザーで取得してください。',
      otherBrowsers:
        'Chrome と Edge については、それぞれのブラウザーでこのオプションを開いてください。Supportable の ID はストアごとに異なります。',
      check:
        'ブラウザーにテキストが適用されると、オプションに「組織によって設定されています。」と表示されます。Chrome と Edge では、適用された内容を chrome://policy と edge://policy で確認できます。',
    },
  },
} satisfies Rooms['options'];
