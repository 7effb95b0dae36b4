import type { Rooms } from '../rooms.ts';

/** The terms of the trade, in Japanese. */
export const words = {
  glossary: {
    also: '別名：{names}',
    more: '関連ページ：',
    terms: {
      csp: {
        name: 'CSP',
        also: 'Cloud Solution Provider、クラウド ソリューション プロバイダー',
        meaning: 'Microsoft のクラウド サービスを顧客に販売するパートナーのための、Microsoft のプログラムです。',
      },
      'partner-center': {
        name: 'パートナー センター',
        also: 'Partner Center、パートナー ポータル',
        meaning: 'パートナーが顧客、要求、注文を管理するための、Microsoft のポータルです。',
      },
      'multi-channel': {
        name: 'マルチチャンネルのサポート',
        also: 'マルチチャネル サポート、multi-channel support',
        meaning:
          '顧客が CSP 以外の別の販売元から購入したサブスクリプションを、パートナーが管理してサポートすることです。販売元は変わりません。',
      },
      'multi-partner': {
        name: 'マルチパートナーのサポート',
        also: 'multi-partner support',
        meaning:
          'Microsoft 365 と Azure で別の CSP パートナーを使うなど、顧客が同時に複数の CSP パートナーと取引することです。',
      },
      seller: {
        name: '販売元',
        also: 'seller',
        meaning: 'サブスクリプションを顧客に販売した会社です。Microsoft、パートナー、または別の会社の場合があります。',
      },
      reseller: {
        name: 'リセラー',
        also: 'reseller、再販業者',
        meaning:
          'Microsoft のサブスクリプションを顧客に販売するパートナーです。CSP では、Microsoft 自体または間接プロバイダーから購入します。',
      },
      'indirect-reseller': {
        name: '間接リセラー',
        also: 'indirect reseller、Tier 2 パートナー',
        meaning:
          '顧客と取引する CSP パートナーのうち、Microsoft からではなく間接プロバイダーから購入するパートナーです。',
      },
      'indirect-provider': {
        name: '間接プロバイダー',
        also: 'indirect provider、ディストリビューター',
        meaning:
          'Microsoft から購入し、間接リセラーを通じて販売する CSP パートナーです。間接リセラーのために、サブスクリプションの注文と移行を行います。',
      },
      'direct-bill': {
        name: '直接請求パートナー',
        also: 'direct-bill partner、Tier 1 パートナー',
        meaning: 'Microsoft から購入し、顧客に直接請求する CSP パートナーです。',
      },
      'current-partner': {
        name: '現在のパートナー',
        also: 'current partner',
        meaning:
          '移行前のサブスクリプションが属する CSP パートナーです。このパートナーの同意がなければ、サブスクリプションをそのまま移行することはできません。',
      },
      'partner-of-record': {
        name: '指名パートナー（partner of record）',
        also: 'POR、DPOR、CPOR、デジタル指名パートナー',
        meaning:
          'サブスクリプションの担当として Microsoft に登録されているパートナーです。別のパートナーがサポートしても、指名パートナーは変わりません。',
      },
      'partner-id': {
        name: 'PartnerID',
        also: 'MPN ID、パートナー ID',
        meaning: 'Microsoft でのパートナーの番号です。CSP では、会社の所在地に属する PartnerID を使用します。',
      },
      tenant: {
        name: 'テナント',
        also: 'tenant、ディレクトリ',
        meaning:
          'ユーザーとサブスクリプションを含む、Microsoft クラウド内の会社専用の領域です。テナント ID は GUID で、パートナー センターでは Microsoft ID と呼ばれます。',
      },
      market: {
        name: '市場',
        also: 'market、CSP の地域',
        meaning:
          'パートナーが販売できる国々です。パートナーの市場は会社の所在地、顧客の市場はテナントの所在地によって決まります。',
      },
      relationship: {
        name: 'リセラー関係',
        also: 'reseller relationship、リセラーの関係、再販業者関係',
        meaning:
          '顧客が承諾する、パートナー センターでの顧客とパートナーのつながりです。パートナーは注文できるようになりますが、管理はできません。',
      },
      permission: {
        name: '管理権限',
        also: '管理者権限、permission to manage',
        meaning: 'パートナーが顧客のサービスを管理するために必要な権限です。現在は GDAP で、関係とは別に要求します。',
      },
      gdap: {
        name: 'GDAP',
        also: '詳細な委任された管理者特権、granular delegated admin privileges',
        meaning: 'ロールと日数を限定した、パートナーの管理権限です。顧客のグローバル管理者が承認します。',
      },
      dap: {
        name: 'DAP',
        also: '委任された管理者特権、代理管理特権、delegated administration privileges',
        meaning:
          '以前の権限で、パートナーの管理エージェントが顧客のグローバル管理者になるものでした。2023年10月9日以降、関係の要求に DAP を含めることはできません。',
      },
      'global-admin': {
        name: 'グローバル管理者',
        also: 'Global admin、Global Administrator、全体管理者',
        meaning: '顧客側でパートナーからの要求を承諾する管理者ロールです。',
      },
      'admin-agent': {
        name: '管理エージェント',
        also: 'Admin agent',
        meaning: '関係の要求と移管要求の両方を送信できる、パートナー センターのロールです。',
      },
      'license-based': {
        name: 'ライセンスベース',
        also: 'license-based、シートベース',
        meaning: 'Microsoft 365 や Dynamics 365 のように、ライセンスの数で販売されるものです。',
      },
      'usage-based': {
        name: '使用量ベース',
        also: 'usage-based、従量課金制',
        meaning: 'Azure のように、使用した量に応じて課金されるものです。',
      },
      legacy: {
        name: '従来のオファー',
        also: 'レガシ、legacy、Azure の従来のオファー',
        meaning:
          '新しいコマースより前のオファーです。オファー ID が GUID のライセンスと、Azure のオファー MS-AZR-0145P があります。',
      },
      'new-commerce': {
        name: '新しいコマース',
        also: 'NCE、new commerce experience、ニュー コマース',
        meaning:
          '2022年1月以降の、CSP でのライセンスの販売方法です。キャンセルできるのは購入または更新の直後だけで、オファー ID は CFQ7TTC0 で始まります。',
      },
      'azure-plan': {
        name: 'Azure プラン',
        also: 'Azure plan',
        meaning: 'CSP の新しい Azure オファーです。Azure プランのサブスクリプションは、移管要求によって移行します。',
      },
      term: {
        name: '契約期間',
        also: 'サブスクリプション期間、term',
        meaning:
          '購入したライセンスベースのサブスクリプションが有効な期間です。期間の終わりに、更新されるか終了します。',
      },
      'cancellation-window': {
        name: 'キャンセル可能期間',
        also: 'cancellation window、取り消し期間',
        meaning:
          '購入または更新の後、サブスクリプションをキャンセルできる期間です。新しいコマースのライセンスでは 7 日間です。',
      },
      'extended-term': {
        name: '延長サービス期間',
        also: 'extended service term、EST',
        meaning:
          'ライセンスベースのサブスクリプションが契約期間の終了後に継続する形態です。月単位で、料金が高く、いつでもキャンセルできます。',
      },
      transfer: {
        name: '移管',
        also: 'transfer、転送、譲渡',
        meaning:
          'サブスクリプションがそのまま別の CSP パートナーに移ることです。新しいパートナーがパートナー センターで要求し、現在のパートナーが承諾します。',
      },
      switch: {
        name: '切り替え',
        also: 'switch、Azure の切り替え',
        meaning:
          'Azure の従来のオファーのサブスクリプションが、サポート チケットと、3 者すべてが署名するフォームによって、別のパートナーに移ることです。',
      },
      advisor: {
        name: 'Advisor',
        also: 'Cloud Solution Advisor',
        meaning:
          '2021年5月以降、新規パートナーの受け付けを終了している、以前の Microsoft プログラムです。Advisor を通じて購入されたサブスクリプションは、マルチチャンネルのサポートの対象になります。',
      },
      open: {
        name: 'Open',
        also: 'Open License',
        meaning: '以前のボリューム ライセンス プログラムです。2022年1月1日以降、購入も更新もできません。',
      },
      ea: {
        name: 'EA',
        also: 'Enterprise Agreement、エンタープライズ契約',
        meaning:
          '企業向けのボリューム ライセンス契約です。直接 EA の請求書は Microsoft が、それ以外の請求書はリセラーが発行します。',
      },
      mca: {
        name: 'MCA',
        also: 'Microsoft 顧客契約、Microsoft Customer Agreement',
        meaning: 'CSP のすべての顧客が同意しなければならない、Microsoft との契約です。',
      },
      'mca-enterprise': {
        name: 'MCA-E',
        also: 'エンタープライズ向け Microsoft 顧客契約、Microsoft Customer Agreement for enterprise',
        meaning: '直接 EA と同様に、Microsoft 自体が企業に販売する契約です。',
      },
      mpa: {
        name: 'MPA',
        also: 'Microsoft パートナー契約、Microsoft Partner Agreement',
        meaning: '2020年2月1日以降、どの種類の CSP パートナーにも必要な、Microsoft との契約です。',
      },
      'syndication-partner': {
        name: 'Syndication パートナー',
        also: 'Syndication Partner',
        meaning:
          'CSP ではなく独自のプログラムで Microsoft のサービスを販売する会社です。この会社が販売したものは、マルチチャンネルのサポートの対象外です。',
      },
      pal: {
        name: 'PAL',
        also: 'Partner Admin Link、パートナー管理リンク',
        meaning:
          '顧客の Azure での作業に使用するアカウントに貴社の PartnerID をリンクし、貴社の業務が認識されるようにするものです。',
      },
      macc: {
        name: 'MACC',
        also: 'Azure コミットメント',
        meaning:
          '一定額の Azure を使用するという、顧客のコミットメントです。有効な間は、対象のサブスクリプションをキャンセルすることも移行することもできません。',
      },
      '21vianet': {
        name: '21Vianet',
        meaning: '中国の Microsoft クラウドを運営する会社です。このクラウドには独自のポータルとルールがあります。',
      },
      'us-government': {
        name: 'US Government クラウド',
        also: 'Microsoft Cloud for US Government、米国政府機関向けクラウド',
        meaning:
          '独自のパートナー センターを持つ、米国政府機関専用のクラウドです。このクラウドでのマルチチャンネルのサポートについては、Microsoft のページが互いに矛盾しています。',
      },
      gcc: {
        name: 'GCC',
        also: 'Government Community Cloud',
        meaning: 'パブリック クラウドのうち、米国政府機関の顧客のための部分です。GCC High は含まれません。',
      },
      designation: {
        name: '認定',
        also: 'designation、指定、Azure の認定',
        meaning:
          'Azure Expert MSP や Solutions Partner など、Microsoft がパートナーに与える資格です。一部の要求には、特定の認定が必要です。',
      },
      edition: {
        name: '版',
        also: 'edition',
        meaning: 'このサイトでは、結果が変わった日からのルール、または文書の複数のバージョンの 1 つを指します。',
      },
    },
  },
} satisfies Rooms['glossary'];
