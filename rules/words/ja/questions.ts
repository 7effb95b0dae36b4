import type { Rooms } from '../rooms.ts';

/** The questions, their answers and the checks, in Japanese. */
export const words = {
  facts: {
    cloud: {
      label: 'クラウド',
      question: '顧客はどの Microsoft クラウドを使用していますか？',
      why: '各国のクラウドには、それぞれ独自のルールとポータルがあります。',
      where:
        '顧客の初期ドメインの末尾を確認します。.onmicrosoft.com はパブリック クラウド、.onmicrosoft.us は US Government クラウド、.onmicrosoft.de はドイツのクラウド、.partner.onmschina.cn は 21Vianet が運営するクラウドです。Government Community Cloud（GCC）はパブリック クラウドに含まれます。',
      answers: {
        public: {
          label: 'パブリック クラウド',
          hint: '世界共通のクラウド。Government Community Cloud（GCC）を含む',
        },
        'us-government': { label: 'US Government クラウド', hint: 'Microsoft Cloud for US Government' },
        germany: { label: 'Microsoft Cloud Germany', hint: 'かつてのドイツ専用クラウド' },
        china: { label: '中国（21Vianet が運営）' },
      },
    },
    customer: {
      label: '顧客の CSP 事業',
      question: '顧客自身も CSP パートナーですか？',
      why: 'CSP パートナーは、別の CSP パートナーにオンライン サービスを再販できません。',
      where:
        '顧客が Microsoft のクラウド サービスを販売しているかどうか、またサブスクリプションがその事業に使用しているテナントにあるかどうかを、顧客に確認します。',
      answers: {
        'end-customer': { label: 'このテナントでは CSP パートナーではない', earlier: 'CSP パートナーではない' },
        'csp-partner': { label: 'このテナントで CSP 事業を行っている' },
        'csp-partner-other-tenant': { label: '別のテナントで CSP 事業を行っている' },
      },
    },
    goal: {
      label: '目的',
      question: '顧客は貴社に何を求めていますか？',
      why: 'サブスクリプションをサポートするだけなら、販売元は変わりません。サブスクリプションを引き継ぐか追加で販売すると、貴社も販売元になります。',
      where: '今後の請求元が、現在の販売元、貴社、その両方のどれになるかを、顧客に確認します。',
      answers: {
        support: { label: '既存のサブスクリプションの管理とサポート', hint: '販売元は変わらない' },
        'take-over': { label: 'サブスクリプションの貴社への移行', hint: '貴社が販売元になる' },
        add: { label: '既存のサブスクリプションを残して追加購入', hint: '貴社が 2 社目の販売元になる' },
      },
    },
    channel: {
      label: '購入元',
      question: 'サブスクリプションはどこから購入されましたか？',
      why: 'マルチチャンネルのサポートの対象になる販売元は限られています。それ以外の販売元では、別の方法が必要になるか、方法がありません。',
      where:
        '顧客は Microsoft 365 管理センターで、購入元を「Billing」>「Your products」の「Purchase channel」列で、パートナーを「Settings」>「パートナー関係」（Partner relationships）で確認できます。請求書に記載されるのはリセラーの名前で、そのリセラーのプロバイダーの名前ではありません。',
      answers: {
        'microsoft-direct': {
          label: 'Microsoft から直接',
          hint: 'MCA-E を除く',
        },
        advisor: { label: 'Advisor パートナー' },
        open: { label: 'Open', hint: 'Open License' },
        ea: { label: 'EA', hint: 'Enterprise Agreement' },
        'mca-enterprise': {
          label: 'MCA-E',
          hint: 'エンタープライズ向け Microsoft 顧客契約',
        },
        'other-volume-licensing': { label: 'その他のボリューム ライセンス', hint: 'Open Value、MPSA' },
        'third-party': {
          label: 'CSP 以外の別の販売元',
          hint: 'Syndication パートナーを除く',
        },
        'csp-partner': { label: '別の CSP パートナー' },
        'former-csp-partner': { label: 'CSP の認可を失ったパートナー' },
        'syndication-partner': { label: 'Microsoft Syndication パートナー' },
        'this-partner': { label: '貴社' },
        unknown: { label: '不明' },
      },
    },
    billing: {
      label: '課金方法',
      question: 'サブスクリプションの課金はライセンスベースですか、使用量ベースですか？',
      why: '結果と手順は、サブスクリプションの課金方法によって異なります。',
      where:
        'Microsoft 365 や Dynamics 365 などのサービスは、ライセンスの数で販売されます。Azure は使用した量に応じて課金されます。Azure の予約と節約プランも Azure に含まれます。',
      answers: {
        license: { label: 'ライセンスベース', hint: 'Microsoft 365、Dynamics 365、Windows 365 など' },
        usage: { label: '使用量ベース', hint: 'Azure' },
      },
    },
    'license-offer': {
      label: 'ライセンスの種類',
      question: 'どの種類のライセンスですか？',
      why: 'パートナー間で移管できるのは、新しいコマースのライセンスだけです。ソフトウェアは移管できません。',
      where:
        '現在のパートナーにオファー ID を確認します。CFQ7TTC0LH18:0001:CFQ7TTC0K971 のように CFQ7TTC0 で始まる ID は新しいコマース、GUID は従来のオファーです。これまでに確認した範囲では、DG7GMGF0 はソフトウェア、DZH318Z0 は Azure またはマーケットプレースの SaaS を示します。',
      answers: {
        legacy: { label: '従来のオファー', hint: 'オファー ID が GUID' },
        'new-commerce': { label: '新しいコマース（NCE）', hint: 'オファー ID が CFQ7TTC0 で始まる' },
        software: {
          label: 'ソフトウェア',
          hint: '永続ソフトウェア、ソフトウェア サブスクリプション、マーケットプレースの SaaS',
        },
      },
    },
    'azure-offer': {
      label: 'Azure のオファー',
      question: 'Azure のどのオファーですか？',
      why: '従来のオファーはフォームで、Azure プランはパートナー センターでの要求によって移行します。',
      where:
        '現在のパートナーに確認します。現在のパートナーのサブスクリプション一覧に「Azure plan」または「Microsoft Azure」と表示されています。',
      answers: {
        'azure-legacy': { label: 'Azure の従来のオファー', hint: 'MS-AZR-0145P' },
        'azure-plan': { label: 'Azure プラン' },
      },
    },
    term: {
      label: '契約期間',
      question: 'サブスクリプションは契約期間のどの段階にありますか？',
      why: '従来のライセンスはいつでもキャンセルできますが、それ以外はキャンセル可能期間内に限られます。契約期間が終われば、改めて注文できます。',
      where: '現在のパートナーに、購入日または前回の更新日と、契約期間の終了日を確認します。',
      answers: {
        'cancel-window': { label: '購入または更新の直後', hint: 'キャンセル可能期間内' },
        'mid-term': { label: '契約期間中', hint: 'キャンセル可能期間は過ぎたが、契約期間は終わっていない' },
        ended: { label: '契約期間が終了' },
        extended: { label: '有料の延長サービス期間中', hint: '月単位、より高い料金で継続' },
      },
    },
    'current-partner': {
      label: '現在のパートナーの同意',
      question: '現在のパートナーは移行に同意していますか？',
      why: 'サブスクリプションをパートナー間で移行できるのは、現在のパートナーが同意した場合だけです。',
      where: '顧客から現在のパートナーに、できれば書面で確認してもらいます。',
      answers: {
        agrees: { label: '同意している' },
        refuses: { label: '同意しない、または返答がない' },
      },
    },
    'partner-type': {
      label: '貴社のパートナーの種類',
      question: '貴社はどの種類の CSP パートナーですか？',
      why: 'サブスクリプションの注文と移行を自社で行えるのは、直接請求パートナーと間接プロバイダーだけです。',
      where:
        'パートナー センターの「Settings」>「Account settings」>「Programs」に、登録しているプログラムが表示されます。',
      answers: {
        'direct-bill': { label: '直接請求パートナー', hint: 'Microsoft から仕入れ、顧客に直接請求する' },
        'indirect-provider': {
          label: '間接プロバイダー',
          hint: 'ディストリビューター。間接リセラーを通じて販売する',
        },
        'indirect-reseller': {
          label: '間接リセラー',
          hint: '間接プロバイダー（ディストリビューター）から仕入れる',
        },
        'not-in-csp': { label: 'CSP に未参加' },
      },
    },
    'ea-kind': {
      label: 'EA の種類',
      question: 'Enterprise Agreement はどの種類ですか？',
      why: 'そのまま移管できるのは、直接 EA のサブスクリプションだけです。',
      where:
        '契約書に当事者が記載されています。直接 EA の請求書は Microsoft が、それ以外の請求書はリセラーが発行します。',
      answers: {
        direct: { label: '直接 EA', hint: 'Microsoft が請求書を発行' },
        indirect: { label: '間接 EA', hint: 'リセラーが請求書を発行' },
        government: { label: '政府機関' },
      },
    },
    'azure-designation': {
      label: 'Azure の認定',
      question: '貴社は Azure のどの認定を受けていますか？',
      why: 'Microsoft が販売した Azure の課金所有権を要求できるのは、特定の認定を受けたパートナーだけです。',
      where: 'パートナー センターの「Membership」に、Azure Expert MSP を含む貴社の認定が表示されます。',
      answers: {
        'expert-msp': { label: 'Azure Expert MSP' },
        'solutions-partner': { label: 'Azure 分野の Solutions Partner' },
        'frontier-distributor': { label: 'Frontier Distributor' },
        none: { label: 'いずれもなし' },
      },
    },
    'other-admin': {
      label: '権限を持つ別のパートナー',
      question: 'このサービスの管理者権限を持つ別のパートナーがいますか？',
      why: '当時、1 つのサービスの管理者権限を持てるパートナーは 1 社だけでした。',
      where: '権限を持つパートナーは、顧客の管理センターのパートナーとの関係に表示されます。',
      answers: { yes: { label: 'いる' }, no: { label: 'いない' } },
    },
  },
  checks: {
    segment: {
      label: '顧客の区分',
      question: '顧客はどの種類の組織ですか？',
      text: '教育機関に販売するには、認定教育機関パートナーでなければなりません。GCC の場合は Microsoft の承認が必要です。教育機関、非営利団体、GCC の顧客は、資格要件を満たす必要があります。',
      answers: {
        commercial: { label: '一般法人' },
        education: { label: '教育機関' },
        nonprofit: { label: '非営利団体' },
        'government-gcc': { label: 'GCC の米国政府機関' },
      },
    },
    market: {
      label: '市場',
      question: '顧客のテナントは貴社の市場にありますか？',
      sameCountry: 'この移行では、貴社の市場は同じ国に限られます。顧客のテナントが貴社と同じ国にある必要があります。',
      text: '対応できるのは、テナントが貴社の市場にある顧客だけです。',
      answers: { same: { label: '貴社の市場内' }, other: { label: '別の市場' } },
    },
    mpa: {
      label: 'パートナー契約',
      question: '貴社は Microsoft パートナー契約に署名済みですか？',
      text: '2020年2月以降、CSP で事業を行うパートナーは Microsoft パートナー契約に署名していなければなりません。認可は毎年更新されます。',
      answers: {
        signed: { label: '署名済み' },
        unsigned: { label: '未署名' },
        deauthorized: { label: 'CSP の認可を喪失' },
      },
    },
    role: {
      label: '貴社側のロール',
      question: 'パートナー センターでの自分のロールは何ですか？',
      text: '管理エージェントは、関係の要求と移管要求を送信できます。営業担当者は、関係の要求を送信できます。その他のロールについては情報源の記述が異なります。グローバル管理者はおそらく送信できますが、ユーザー管理の管理者は送信できない可能性があります。',
      answers: {
        'admin-agent': { label: '管理エージェント' },
        'global-admin': { label: 'グローバル管理者' },
        'sales-agent': { label: '営業担当者' },
        'user-management-admin': { label: 'ユーザー管理の管理者' },
        'helpdesk-agent': { label: 'ヘルプデスク エージェント' },
        other: { label: 'その他のロール' },
      },
    },
    mca: {
      label: '顧客契約',
      question: '顧客は Microsoft 顧客契約に同意していますか？',
      text: 'まだ契約に同意していない顧客は、要求を承諾する際に同意を求められます。2023年4月1日より前に同意した場合は、もう一度同意する必要があります。2026年1月5日以降は、再度同意するまで注文できません。',
      answers: {
        accepted: { label: '同意済み' },
        'not-accepted': { label: 'まだ同意していない' },
        'accepted-before-2023-04': { label: '2023年4月1日より前に同意' },
      },
    },
    acceptor: {
      label: '承諾する人',
      question: '承諾する人のロールは何ですか？',
      text: '要求は顧客のグローバル管理者が承諾します。2026年4月6日以降、関係については課金管理者も承諾できますが、詳細な委任された管理者特権（GDAP）は承認できません。',
      answers: {
        'global-admin': { label: 'グローバル管理者' },
        'billing-admin': { label: '課金管理者' },
        other: { label: 'その他のロール' },
      },
    },
    relationship: {
      label: '関係',
      question: 'この顧客とはどのような関係にありますか？',
      text: '顧客との関係によってすでに満たされている手順は、完了として表示されます。',
      answers: {
        none: { label: 'まだない' },
        pending: { label: '要求済み、未承諾' },
        reseller: { label: 'リセラー関係' },
        'reseller-with-admin': { label: 'リセラー関係、管理者権限あり' },
        'admin-expired': { label: 'リセラー関係、管理者権限は期限切れ' },
        'admin-only': { label: 'GDAP のみ、リセラー関係なし' },
      },
    },
  },
  roleFits: {
    certain: 'このロールで実行できます。',
    probable: 'このロールでおそらく実行できますが、情報源の記述が異なります。',
    doubtful: 'このロールでは不十分な可能性があります。記事には記載がありますが、要求のページには記載がありません。',
    colleague: 'このロールでは実行できません。管理エージェントのロールを持つ同僚に依頼してください。',
  },
  checkStates: { open: '要確認', met: '問題なし', failed: '実行不可', warned: '注意' },
  channelGroups: {
    microsoft: 'Microsoft または Microsoft のプログラムから',
    company: '別の会社から',
    neither: 'どちらでもない',
  },
} satisfies Rooms['questions'];
