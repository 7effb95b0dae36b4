import type { Rooms } from '../rooms.ts';

/** For programs and for search: data files, and other names for things, in Japanese. */
export const words = {
  machines: {
    pages: 'ページ',
    answers: '現在のルールでの結果',
    data: 'データ',
    languages: '言語',
    citing:
      '結果を引用する場合は、判定、日付、ページのアドレスを示してください。通常のアドレスには、常に現在の結果が表示されます。結果のファイルの `permalink` には、常に引用した結果が表示され、結果が変わった場合はその旨も表示されます。',
    beside:
      '各結果は、語句の代わりに ID を含む、すべての言語に共通の 1 つの JSON ファイルとしても利用できます。そのアドレスは、ページのアドレスから言語を除き、末尾に `answer.json` を付けたものです（`/decide/…/answer.json`）。ID に対応する語句は、言語ごとの `words.json` にあります。',
    tableSchema: '表の JSON Schema',
    answerSchema: '結果の JSON Schema',
    situation: '{answer}状況：{situation}。',
  },
  // Never shown. Each line lists names for one thing: a page that has one of them is found by the others as well.
  finding: {
    alsoCalled: {
      partnerCenter: 'パートナー センター, パートナーセンター, Partner Center, パートナー ポータル',
      support:
        'マルチチャンネルのサポート, マルチチャンネル サポート, マルチチャネル, マルチチャネルサポート, multi-channel, multichannel',
      partnerId: 'PartnerID, パートナー ID, パートナーID, MPN ID, MPN, Microsoft AI Cloud Partner Program ID',
      tenant: 'テナント, テナント ID, ディレクトリ, tenant, Microsoft ID, Entra ID, Azure AD',
      permission:
        '権限, 管理者権限, 管理権限, アクセス許可, 委任された管理者特権, 代理管理特権, 代理管理者, DAP, AOBO, delegated',
      granular:
        'GDAP, 詳細な委任された管理者特権, きめ細かい委任された管理者特権, 詳細な代理管理者特権, 詳細な代理管理者権限, 粒度の細かい委任された管理特権, granular delegated admin privileges',
      azure: 'Azure, 従量課金, 従量課金制, 従量制, 使用量ベース, 使用量課金, PAYG, pay as you go',
      azureLegacy: 'MS-AZR-0145P, Azure の従来のオファー, Azure レガシ, レガシ, 旧 Azure, Azure CSP legacy',
      seats: 'ライセンスベース, ライセンス ベース, シート, ユーザー単位, Microsoft 365, Office 365, M365, O365',
      license: 'ライセンス, license',
      newCommerce:
        '新しいコマース, 新しいコマース エクスペリエンス, ニューコマース, 新コマース, 新しい商取引, NCE, new commerce',
      moving:
        '移行, 移管, 転送, 譲渡, 移転, 切り替え, 乗り換え, 商流変更, リセラー変更, パートナー変更, CSP 移管, transfer, switch, migration',
      takingOver: '引き継ぐ, 引き継ぎ, 引継ぎ, 引き取り',
      indirectReseller: '間接リセラー, 間接再販業者, 二次代理店, 二次店, indirect reseller, Tier 2',
      indirectProvider:
        '間接プロバイダー, 間接プロバイダ, ディストリビューター, ディストリビュータ, 卸, 一次店, indirect provider, distributor',
      directBill: '直接請求パートナー, 直接請求, ダイレクト, direct bill, Tier 1',
      reseller: 'リセラー, 再販業者, 販売店, 代理店, 販売パートナー, reseller',
      seller: '販売元, 購入元, 購入先, 販売者, seller',
      ea: 'EA, Enterprise Agreement, エンタープライズ契約, エンタープライズ アグリーメント, 包括契約',
      mcaEnterprise: 'MCA-E, エンタープライズ向け Microsoft 顧客契約, MCA enterprise, エンタープライズ MCA',
      extendedTerm:
        '延長サービス期間, サービス期間の延長, extended service term, EST, 猶予期間, 無料期間, 期限切れライセンス',
      authorization:
        'CSP の認可, 認可, 資格喪失, 認可の取り消し, アカウントの停止, 認可の喪失, deauthorized, authorization',
      inPlace:
        '現状のまま, Azure Lighthouse, Lighthouse, ゲスト ユーザー, サービス プリンシパル, Partner Admin Link, パートナー管理リンク',
      education: '教育機関, 学校, 大学, 文教, アカデミック, EDU, AEP',
      community: 'GCC, Government Community Cloud',
      otherProvider:
        '別の間接プロバイダー, プロバイダーの変更, ディストリビューターの変更, ディストリビューター変更, 卸の変更',
      open: 'Open License, オープン ライセンス, オープンライセンス, OLP',
      volume: 'ボリューム ライセンス, ボリュームライセンス, VL, volume licensing',
      advisor: 'Advisor, アドバイザー, Cloud Solution Advisor',
      recordPartner:
        '指名パートナー, デジタル指名パートナー, 登録パートナー, partner of record, レコードのパートナー, POR, DPOR, PAL, CPOR',
      government: 'US Government, 米国政府機関, 米国政府, 政府機関向けクラウド, ガバメント, GCC High, DoD',
      agreement: 'Microsoft パートナー契約, パートナー契約, Microsoft Partner Agreement, MPA',
      customerAgreement: 'Microsoft 顧客契約, 顧客契約, Microsoft Customer Agreement, MCA',
      admin: 'グローバル管理者, 全体管理者, テナント管理者, global admin, global administrator',
      adminAgent: '管理エージェント, 管理者エージェント, Admin エージェント, admin agent',
      billingAdmin: '課金管理者, 請求管理者, billing admin',
      currentPartner: '現在のパートナー, 現行パートナー, 既存パートナー, 移行元, current partner',
      salesAgent: '営業担当者, 販売エージェント, セールス エージェント, 販売代理店, sales agent',
      helpdeskAgent: 'ヘルプデスク エージェント, ヘルプデスク, helpdesk agent',
      roles: 'ロール, 役割, roles, DAP',
      request:
        'リセラー関係, リセラーの関係, リレーションシップ, 再販業者関係, 関係の要求, 要求, 申請, 招待, 招待リンク, 承諾, 同意, 要求リンク, リクエスト',
      resale: '再販, 再販不可, 転売, 再販売, resale',
      cancel: 'キャンセル, 取り消し, 解約, 解除, キャンセル可能期間, 7 日以内',
      marketplace:
        'サービスとしてのソフトウェア, SaaS, マーケットプレース, マーケットプレイス, marketplace, 永続ソフトウェア, 永続ライセンス, 買い切り',
      syndication: 'Syndication, シンジケーション, syndicated',
      subscription: 'サブスクリプション, サブスク, subscription',
      expired: '期限切れ, 失効, 有効期限, 満了',
      extension: '拡張機能, アドオン, プラグイン, extension, Chrome, Edge, Firefox',
    },
  },
} satisfies Rooms['machines'];
