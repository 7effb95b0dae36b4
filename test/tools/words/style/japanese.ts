import { english } from './english.ts';
import type { Style } from './style.ts';

/** Characters that Japanese writes next to each other without a space: kana, kanji and the long vowel. */
const kana = String.raw`[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々]`;

/** Japanese as Microsoft’s documentation writes it, without the mistakes of machine translation. */
export const japanese: Style = {
  // No spaces separate Japanese words, so each is looked for anywhere.
  habits: [
    { not: ['あなた', '貴方'], pattern: /あなた|貴方/, say: '貴社、または省略' },
    { not: ['御社'], pattern: /御社/, say: '貴社' },
    { not: ['お客様'], pattern: /お客様|お客さま/, say: '顧客' },
    { not: ['彼ら'], pattern: /彼ら/, say: '名詞を繰り返す' },
    { not: ['電子メール', 'Eメール', 'e メール'], pattern: /電子メール|[EeＥ] ?メール/, say: 'メール' },
    {
      not: ['下さい', '致します', '出来ます'],
      pattern: /下さい|(?<!一)致し|出来(?:ます|ません|る|ない)/,
      say: 'ひらがな',
    },
    {
      not: ['プロバイダ', 'ユーザ', 'ブラウザ', 'サーバ', 'フォルダ', 'ディストリビュータ'],
      pattern: /(?:プロバイダ|ユーザ|ブラウザ|サーバ|フォルダ|ディストリビュータ)(?!ー)/,
      say: '語尾の長音',
    },
    { not: ['半角の「,」「.」'], pattern: new RegExp(`${kana}[,.;](?![a-z])`, 'u'), say: '、。' },
    { not: ['(', ')'], pattern: new RegExp(`${kana}[(]|[)]${kana}`, 'u'), say: '全角のかっこ' },
    { not: [':'], pattern: new RegExp(`(?:${kana}|[」）}]):(?!//)`, 'u'), say: '全角のコロン' },
    { not: ['“ ”'], pattern: /[“”]/, say: '「」' },
    { not: ['Microsoftの'], pattern: new RegExp(`${kana}[A-Za-z]|[A-Za-z]${kana}`, 'u'), say: '英字との間に空白' },
    {
      not: ['「、」の後の空白'],
      pattern: /[、。「『（：？！] (?!\||$)|(?<!\n|\|) [、。」』）：？！]/,
      say: '全角の句読点とかっこの前後に空白なし',
    },
  ],
  terms: [
    { not: ['Partner Center'], pattern: /Partner Center(?! Program)|パートナーセンター/, say: 'パートナー センター' },
    {
      not: ['マルチチャネル', '複数チャネルのサポート', '複数チャンネル'],
      pattern: /マルチチャネル|複数(?:の)?チャン?ネル(?:の)?サポート|マルチ チャン?ネル/,
      say: 'マルチチャンネルのサポート',
    },
    {
      not: ['再販業者', '代理店', '販売店'],
      pattern: /再販業者|代理店|販売店/,
      say: 'リセラー（ロールは営業担当者）',
    },
    { not: ['アドバイザー', '顧問'], pattern: /アドバイザー|顧問/, say: 'Advisor' },
    { not: ['オープン ライセンス'], pattern: /オープン ?ライセンス|オープン プログラム/, say: 'Open License、Open' },
    { not: ['シンジケーション', '配信パートナー'], pattern: /シンジケ|配信パートナー/, say: 'Syndication パートナー' },
    {
      not: ['転送', '譲渡'],
      pattern: /(?:サブスクリプション|ライセンス|予約|所有権|Azure)(?:プラン)?[をのは]?(?:転送|譲渡)|(?:転送|譲渡)要求/,
      say: '移管',
      except: { 'help/*': 'Microsoft の文書からの引用' },
    },
    {
      not: ['代理管理特権', '代理管理者', '委任された管理特権', 'きめ細かい'],
      pattern: /代理管理|委任された管理特権|きめ細か|委任管理者/,
      say: '委任された管理者特権（DAP）、詳細な委任された管理者特権（GDAP）',
    },
    { not: ['全体管理者'], pattern: /全体管理者/, say: 'グローバル管理者' },
    { not: ['管理者エージェント'], pattern: /管理者エージェント/, say: '管理エージェント' },
    {
      not: ['セールス エージェント', '販売エージェント'],
      pattern: /(?:セールス|販売) ?エージェント/,
      say: '営業担当者',
    },
    { not: ['請求管理者'], pattern: /請求管理者/, say: '課金管理者' },
    { not: ['MPN ID', 'パートナー ID'], pattern: /(?<!旧称?：? ?)MPN ID|パートナー ID/, say: 'PartnerID' },
    { not: ['新しい商取引', 'ニュー コマース'], pattern: /新しい商取引|ニュー ?コマース/, say: '新しいコマース' },
    { not: ['レガシ'], pattern: /レガシ/, say: '従来のオファー' },
    {
      not: ['ライセンス ベース', '使用量 ベース', '使用ベース'],
      pattern: /ライセンス ベース|使用量 ベース|使用ベース/,
      say: 'ライセンスベース、使用量ベース',
    },
    {
      not: ['現行パートナー', '既存のパートナー'],
      pattern: /現行(?:の)?パートナー|既存のパートナー/,
      say: '現在のパートナー',
    },
    {
      not: ['登録パートナー', 'レコードのパートナー'],
      pattern: /登録パートナー|レコードのパートナー/,
      say: '指名パートナー（partner of record）',
    },
    { not: ['照合ファイル'], pattern: /照合ファイル/, say: '調整ファイル' },
    { not: ['奨励金'], pattern: /奨励金/, say: 'インセンティブ' },
    { not: ['別の場所で購入'], pattern: /別の場所で購入/, say: 'ほかで購入' },
    { not: ['Azure の指定', 'Azure 指定'], pattern: /Azure (?:の)?指定/, say: 'Azure の認定' },
    { not: ['マーケットプレイス'], pattern: /マーケットプレイス/, say: 'マーケットプレース' },
    { not: ['21Vianet によって運営される'], pattern: /21Vianet によって運営/, say: '21Vianet が運営する' },
  ],
  names: {
    'Azure plan': /Azure (?:プラン|plan)/,
    'Partner Center': /パートナー センター/,
    'Global admin': /グローバル管理者/,
    'Billing admin': /課金管理者/,
    'Admin agent': /管理エージェント/,
    'Sales agent': /営業担当者/,
    'Helpdesk agent': /ヘルプデスク エージェント/,
    'Microsoft Customer Agreement': /Microsoft 顧客契約/,
    'Microsoft Partner Agreement': /Microsoft パートナー契約/,
  },
  negation:
    /ない|なかっ|なく|なけれ|なし|ません|[えけせてねべめれわらさま]ず(?:、|に)|不可|不要|不明|不十分|未|無効|外|除|異な|拒否|禁止|失|だけ|のみ/u,
  decisive: {
    S10: /CSP に参加しておらず、Microsoft Syndication パートナーでもない/,
    S11: /切り替えることはできません|切り替えられません/,
    S19: /共存できます/,
    S22: /別の CSP パートナーに.*再販できません/,
    'N1.3': /除外することはできませんでした/,
  },
  capitals: [],
  // Dates are compared with the English ones, which say why they are there.
  except: {
    dates: { ...english.except.dates },
    negations: { 'command.optionTexts.admin': 'no は打ち込む値' },
    same: {
      'facts.channel.answers.ea.hint': '契約の英語名',
      'reminders.fileName': 'ファイル名は英数字のまま',
      'keyNames.*': 'キーにこのように書かれている',
    },
  },
};
