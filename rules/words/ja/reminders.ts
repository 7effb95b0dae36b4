import type { Rooms } from '../rooms.ts';

/** Reminders of important dates, on screens and in calendar files, in Japanese. */
export const words = {
  reminders: {
    title: 'リマインダー',
    rescue: '販売元の認可の更新期日以降の日程',
    asks: {
      'seller-anniversary': {
        label: '販売元の認可の更新期日',
        hint: '年次の認可を受けないまま迎える更新期日です。',
      },
      'term-start': { label: '契約期間の開始日', hint: '購入日または前回の更新日です。' },
      'term-end': { label: '契約期間の終了日' },
      'transfer-sent': { label: '移管要求の送信日' },
      'gdap-sent': { label: 'GDAP の要求の送信日' },
      'gdap-approved': { label: 'GDAP の要求の承認日' },
      'gdap-days': { label: '期間（日数）' },
      what: {
        label: '対象（省略可能）',
        hint: '顧客またはサブスクリプションです。入力内容はこのデバイスにとどまります。同じ名前でファイルをもう一度保存すると、予定表が更新されます。',
      },
    },
    occasions: {
      'seller-restricted': {
        title: '販売元のアカウントの制限',
        text: '認可が更新されない販売元のアカウントは、認可の更新期日に制限されます。',
      },
      'seller-suspended': {
        title: '販売元のアカウントの停止',
        text: '販売元のアカウントは、更新期日の 30 日後に停止されます。',
      },
      'seller-revoked': {
        title: '販売元の認可の取り消し',
        text: '販売元は、更新期日の 60 日後に認可を失い、移管を承諾できなくなります。',
      },
      'cancel-until': {
        title: 'キャンセルできる最終日',
        text: 'キャンセル可能期間は、翌日の、購入または更新と同じ時刻に終了します。',
      },
      'term-ends-soon': { title: '契約期間の終了まで 30 日', text: '契約期間の終了までに行うこと：' },
      'term-ends': {
        title: '契約期間の終了',
        text: '古いサブスクリプションが終了するときに、新しいライセンスが用意されている必要があります。',
      },
      'transfer-expires': {
        title: '移管要求の期限',
        text: '現在のパートナーの承諾期限は 30 日です。その後は、新しい要求が必要です。',
      },
      'gdap-request-expires': {
        title: 'GDAP の要求の期限',
        text: '顧客の承認期限は 90 日です。その後は、新しい要求が必要です。',
      },
      'gdap-ends-soon': {
        title: 'GDAP の有効期限まで 30 日',
        text: 'GDAP が自動的に延長されない場合は、期限までに GDAP をもう一度要求してください。',
      },
      'gdap-ends': {
        title: 'GDAP の有効期限',
        text: '延長されていない場合、この権限はなくなっています。',
      },
    },
    reported:
      '不確実：これらの日付は、2025年10月のフォーラムの報告によるものです。これらを記載した Microsoft の文書は確認されていません。',
    wrongDay: '{first}から {last}までの日付を、年月日まで入力してください。',
    save: '予定表ファイルを保存（.ics）',
    fileName: 'reminders.ics',
    calendar: 'リマインダー',
    sources: '情報源',
  },
} satisfies Rooms['reminders'];
