import type { Rooms } from '../rooms.ts';

/** The emails to customers and to other partners, in Japanese. */
export const words = {
  mail: {
    relationship: {
      subject: 'Microsoft サブスクリプションの管理とサポートに関するご承諾のお願い（{partnerName}）',
      text: '{customerName}\nご担当者様\n\nいつもお世話になっております。{partnerName}の{senderName}です。\n\nMicrosoft サブスクリプションの管理とサポートについて、ご依頼をいただきありがとうございます。弊社が対応を始めるには、Microsoft の定めにより、弊社とのリセラー関係へのご同意が必要です。\n\nお手数をおかけしますが、貴社のグローバル管理者の方に、次のリンクからサインインのうえ、ご承諾いただきますようお願いいたします。\n\n{link}\n\nこのリンクは今回のお手続き専用ですので、変更せずにご利用ください。\n\nご承諾いただいても、現在のサブスクリプションやその購入元が変わることはありません。後日、サブスクリプションを管理する権限について、2 つ目の要求をお送りする場合がございます。\n\n{about}何卒よろしくお願い申し上げます。\n\n{partnerName}\n{senderName}',
    },
    relationshipWithAdmin: {
      subject: 'Microsoft サブスクリプションの管理とサポートに関するご承諾のお願い（{partnerName}）',
      text: '{customerName}\nご担当者様\n\nいつもお世話になっております。{partnerName}の{senderName}です。\n\nMicrosoft サブスクリプションの管理とサポートについて、ご依頼をいただきありがとうございます。弊社が対応を始めるには、Microsoft の定めにより、弊社とのリセラー関係と、委任された管理者特権（DAP）へのご同意が必要です。\n\nお手数をおかけしますが、貴社のグローバル管理者の方に、次のリンクからサインインのうえ、ご承諾いただきますようお願いいたします。\n\n{link}\n\nこのリンクは今回のお手続き専用ですので、変更せずにご利用ください。\n\nご承諾いただいても、現在のサブスクリプションやその購入元が変わることはありません。\n\n{about}何卒よろしくお願い申し上げます。\n\n{partnerName}\n{senderName}',
    },
    joint: {
      subject: 'Microsoft サブスクリプションの管理とサポートに関するご承諾のお願い（{partnerName}）',
      text: '{customerName}\nご担当者様\n\nいつもお世話になっております。{partnerName}の{senderName}です。\n\nMicrosoft サブスクリプションの提供とサポートについて、ご依頼をいただきありがとうございます。弊社は、間接プロバイダーである{providerName}を通じて注文いたします。弊社が対応を始めるには、Microsoft の定めにより、弊社および{providerName}とのリセラー関係へのご同意が必要です。\n\nお手数をおかけしますが、貴社のグローバル管理者の方に、次のリンクからサインインのうえ、ご承諾いただきますようお願いいたします。\n\n{link}\n\nこのリンクは今回のお手続き専用ですので、変更せずにご利用ください。\n\n{about}何卒よろしくお願い申し上げます。\n\n{partnerName}\n{senderName}',
    },
    gdap: {
      subject: 'Microsoft サービスの管理権限に関するご承認のお願い（{partnerName}）',
      text: '{customerName}\nご担当者様\n\nいつもお世話になっております。{partnerName}の{senderName}です。\n\n弊社が貴社のサポートを行うには、貴社の Microsoft テナント（Microsoft クラウド上の貴社専用の領域）での限定的な管理者権限が必要です。\n\n要求の名前：{relationshipName}\n期間（日数）：{days}\nロール：{roles}\n\nお手数をおかけしますが、貴社のグローバル管理者の方に、次のリンクから要求の内容をご確認のうえ、ご承認いただきますようお願いいたします。\n\n{link}\n\nこのリンクは今回のお手続き専用ですので、変更せずにご利用ください。\n\n{about}何卒よろしくお願い申し上げます。\n\n{partnerName}\n{senderName}',
    },
    both: {
      subject: 'Microsoft サービスに関する 2 つの要求へのご承諾のお願い（{partnerName}）',
      text: '{customerName}\nご担当者様\n\nいつもお世話になっております。{partnerName}の{senderName}です。\n\nMicrosoft サブスクリプションの管理とサポートについて、ご依頼をいただきありがとうございます。弊社が対応を始めるには、Microsoft の定めにより、2 つの要求へのご同意が必要です。次の順序でご承諾ください。1 つ目は、弊社との関係を結ぶものです。2 つ目は、サービスを管理するための限定的な権限を弊社に与えるものです。\n\n1. リセラー関係\n\nお手数をおかけしますが、貴社のグローバル管理者の方に、次のリンクからサインインのうえ、ご承諾いただきますようお願いいたします。2026年4月付の Microsoft のページによれば、この要求は課金管理者の方にもご承諾いただける場合がございます。\n\n{link}\n\nリンクを開くと、Microsoft 365 管理センターが表示されます。Microsoft 顧客契約にまだ同意されていない場合は、その画面で同意も求められます。ご承諾いただいても、現在のサブスクリプションやその購入元が変わることはありません。\n\n2. 詳細な委任された管理者特権（GDAP）\n\nお手数をおかけしますが、貴社のグローバル管理者の方に、次のリンクから要求の内容をご確認のうえ、ご承認いただきますようお願いいたします。この要求は、課金管理者の方にはご承認いただけません。\n\n{gdapLink}\n\nリンクを開くと、Microsoft 365 管理センターが表示されます。表示される内容を、次の要求の内容と照らし合わせてご確認ください。\n\n要求の名前：{relationshipName}\n期間（日数）：{days}\nロール：{roles}\n\nこの要求は、90 日後に期限が切れます。\n\nどちらのリンクも今回のお手続き専用ですので、変更せずにご利用ください。\n\n{about}何卒よろしくお願い申し上げます。\n\n{partnerName}\n{senderName}',
    },
    bothWithProvider: {
      subject: 'Microsoft サービスに関する 2 つの要求へのご承諾のお願い（{partnerName}）',
      text: '{customerName}\nご担当者様\n\nいつもお世話になっております。{partnerName}の{senderName}です。\n\nMicrosoft サブスクリプションの提供とサポートについて、ご依頼をいただきありがとうございます。弊社は、間接プロバイダーである{providerName}を通じて注文いたします。弊社が対応を始めるには、Microsoft の定めにより、2 つの要求へのご同意が必要です。次の順序でご承諾ください。1 つ目は、弊社および{providerName}との関係を結ぶものです。2 つ目は、サービスを管理するための限定的な権限を弊社に与えるものです。\n\n1. 両社とのリセラー関係\n\nお手数をおかけしますが、貴社のグローバル管理者の方に、次のリンクからサインインのうえ、ご承諾いただきますようお願いいたします。2026年4月付の Microsoft のページによれば、この要求は課金管理者の方にもご承諾いただける場合がございます。\n\n{link}\n\nリンクを開くと、Microsoft 365 管理センターが表示されます。Microsoft 顧客契約にまだ同意されていない場合は、その画面で同意も求められます。\n\n2. 詳細な委任された管理者特権（GDAP）\n\nお手数をおかけしますが、貴社のグローバル管理者の方に、次のリンクから要求の内容をご確認のうえ、ご承認いただきますようお願いいたします。この要求は、課金管理者の方にはご承認いただけません。\n\n{gdapLink}\n\nリンクを開くと、Microsoft 365 管理センターが表示されます。表示される内容を、次の要求の内容と照らし合わせてご確認ください。\n\n要求の名前：{relationshipName}\n期間（日数）：{days}\nロール：{roles}\n\nこの要求は、90 日後に期限が切れます。\n\nどちらのリンクも今回のお手続き専用ですので、変更せずにご利用ください。\n\n{about}何卒よろしくお願い申し上げます。\n\n{partnerName}\n{senderName}',
    },
    about: {
      text: 'ご承諾いただく内容、それによって可能になること、終了方法については、次のページをご覧ください。\n\n{page}',
    },
    'transfer-letter': {
      subject: '{partnerName}へのサブスクリプションの移管に関するご同意の確認',
      text: '{currentPartner}\nご担当者様\n\nお世話になっております。{partnerName}の{senderName}と申します。\n\n{customerName}様が、次のサブスクリプションの弊社への移管を希望されています。\n\n{subscriptions}\n\n顧客のテナント ID またはドメイン：{customerTenant}\n弊社の PartnerID：{partnerId}\n\n弊社から、パートナー センターで移管要求をお送りいたします。移管にご同意いただけるかどうか、また要求に記載すべき会社名とテナント ID（Microsoft ID）をお知らせくださいますようお願いいたします。貴社が間接リセラーの場合は、貴社のプロバイダーの会社名とテナント ID をお知らせください。その後、貴社の管理エージェントの方に、要求で上記のサブスクリプションを選択のうえ、30 日以内にご承諾いただくことになります。\n\n現在の状況は次のとおりです。\n\n{ready}\n\n何卒よろしくお願い申し上げます。\n\n{partnerName}\n{senderName}',
    },
    'provider-letter': {
      subject: '{partnerName}へのサブスクリプションの移管要求のお願い',
      text: '{providerName}\nご担当者様\n\nいつもお世話になっております。{partnerName}の{senderName}です。\n\n{customerName}様が、次のサブスクリプションの弊社への移管を希望されています。\n\n{subscriptions}\n\n顧客のテナント ID またはドメイン：{customerTenant}\n現在のパートナー：{currentPartner}\n現在のパートナーのテナント ID：{currentTenant}\n弊社の PartnerID：{partnerId}\n\nお手数をおかけしますが、パートナー センターで、弊社の PartnerID を記載した移管要求の送信をお願いいたします。現在のパートナーの承諾期限は 30 日です。\n\n現在の状況は次のとおりです。\n\n{ready}\n\n何卒よろしくお願い申し上げます。\n\n{partnerName}\n{senderName}',
    },
    'transfer-notice': {
      subject: '{partnerName}へのサブスクリプションの移管のお願い',
      text: '{currentPartner}\nご担当者様\n\nいつもお世話になっております。{customerName}の{senderName}です。\n\n弊社は、次のサブスクリプションの{partnerName}への移管を希望しております。\n\n{subscriptions}\n\n{partnerName}から、パートナー センターで移管要求が送信されます。お手数をおかけしますが、貴社の管理エージェントの方に、要求で上記のサブスクリプションを選択のうえ、30 日以内にご承諾いただきますようお願いいたします。\n\n何卒よろしくお願い申し上げます。\n\n{customerName}\n{senderName}',
    },
    'provider-transfer-notice': {
      subject: '{partnerName}へのサブスクリプションの移管のお願い',
      text: '{currentPartner}\nご担当者様\n\nいつもお世話になっております。{customerName}の{senderName}です。\n\n弊社は、次のサブスクリプションの{partnerName}への移管を希望しております。\n\n{subscriptions}\n\n{partnerName}の間接プロバイダーである{providerName}から、パートナー センターで移管要求が送信されます。お手数をおかけしますが、貴社の管理エージェントの方に、要求で上記のサブスクリプションを選択のうえ、30 日以内にご承諾いただきますようお願いいたします。\n\n何卒よろしくお願い申し上げます。\n\n{customerName}\n{senderName}',
    },
    'switch-notice': {
      subject: 'Azure サブスクリプションの別のパートナーへの移行のお願い',
      text: '{currentPartner}\nご担当者様\n\nMicrosoft\nご担当者様\n\nいつもお世話になっております。{customerName}の{senderName}です。\n\n弊社は、次の Azure サブスクリプション（MS-AZR-0145P）の{partnerName}への移行を希望しております。\n\n{subscriptions}\n\nお手数をおかけしますが、パートナーの変更のためのサポート チケットをパートナー センターで作成し、「Change of Cloud Solution Provider」フォームにご記入・ご署名のうえ、弊社までお送りくださいますようお願いいたします。フォームには、弊社が{partnerName}と共同で記入し、署名いたします。\n\n何卒よろしくお願い申し上げます。\n\n{customerName}\n{senderName}',
    },
    placeholders: {
      customerName: '[顧客名]',
      partnerName: '[パートナー名]',
      senderName: '[差出人の名前]',
      providerName: '[プロバイダー名]',
      currentPartner: '[現在のパートナー名]',
      subscriptions: '[サブスクリプション ID（1 行に 1 つ）]',
      relationshipName: '[要求の名前]',
      days: '[期間（日数）]',
      roles: '[ロール]',
      customerTenant: '[顧客のテナント ID またはドメイン]',
      currentTenant: '[現在のパートナーのテナント ID]',
      partnerId: '[弊社の PartnerID]',
      link: '[パートナー センターのリンク]',
      gdapLink: '[パートナー センターのリンク]',
    },
  },
} satisfies Rooms['mails'];
