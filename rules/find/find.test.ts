import { describe, expect, test } from 'vitest';
import { outcomeIds } from '../policy/outcomes/outcomes.ts';
import { type SituationId, situations } from '../policy/questions/situations.ts';
import { messages } from '../words/load.ts';
import { inPreparation, type Locale, locales } from '../words/locale.ts';
import type { Messages } from '../words/rooms.ts';
import { find } from './find.ts';
import { findFew } from './find-few.ts';
import { type Finding, findings } from './findings.ts';

const languages: readonly Locale[] = [...locales, ...inPreparation];
const said = Object.fromEntries(
  await Promise.all(languages.map(async (locale) => [locale, await messages(locale)] as const)),
) as Record<Locale, Messages>;
const all = Object.fromEntries(languages.map((locale) => [locale, findings(locale, said[locale])])) as Record<
  Locale,
  readonly Finding[]
>;

const first = (locale: Locale, text: string) => findFew(all[locale], locale, text)[0];

/** A text that a partner types, and the situation that has to come first. */
const toSituation: readonly (readonly [Locale, string, SituationId])[] = [
  ['en', 'ea azure', 'ea-azure'],
  ['en', 'Azure EA', 'ea-azure'],
  ['en', 'enterprise agreement azure', 'ea-azure'],
  ['en', 'MCA-E', 'mca-enterprise-azure'],
  ['en', 'M365 EA', 'ea-licenses'],
  ['en', 'extended service', 'extended-term'],
  ['en', 'EST', 'extended-term'],
  ['en', 'deauthorized', 'rescue-licenses'],
  ['en', 'lighthouse', 'azure-in-place'],
  ['en', 'university', 'school'],
  ['en', 'GCC High', 'us-government'],
  ['en', 'another distributor', 'other-provider'],
  ['tr', 'ea azure', 'ea-azure'],
  ['tr', 'azure’ı ea’da', 'ea-azure'],
  ['tr', 'EST', 'extended-term'],
  ['tr', 'süresi dolmuş lisans', 'extended-term'],
  ['tr', 'yetkisi kaldırılan', 'rescue-licenses'],
  ['tr', 'YETKISINI KAYBEDEN', 'rescue-licenses'],
  ['tr', 'okullar', 'school'],
  ['tr', 'saglayici degisikligi', 'other-provider'],
  ['tr', 'azureu tasimak', 'partner-azure'],
  ['tr', 'lighthouse', 'azure-in-place'],
  ['de', 'ea azure', 'ea-azure'],
  ['de', 'Azure unter EA', 'ea-azure'],
  ['de', 'Konzernvertrag Azure', 'ea-azure'],
  ['de', 'MCA-E', 'mca-enterprise-azure'],
  ['de', 'M365 EA', 'ea-licenses'],
  ['de', 'EST', 'extended-term'],
  ['de', 'abgelaufene Lizenz', 'extended-term'],
  ['de', 'Autorisierung entzogen', 'rescue-licenses'],
  ['de', 'AUTORISIERUNG VERLOREN', 'rescue-licenses'],
  ['de', 'Hochschule', 'school'],
  ['de', 'Behördencloud', 'us-government'],
  ['de', 'anderer Distributor', 'other-provider'],
  ['de', 'Azure umziehen', 'partner-azure'],
  ['de', 'lighthouse', 'azure-in-place'],
  ['ja', 'EA の Azure', 'ea-azure'],
  ['ja', 'EAのAzure', 'ea-azure'],
  ['ja', 'エンタープライズ契約 Azure', 'ea-azure'],
  ['ja', 'MCA-E', 'mca-enterprise-azure'],
  ['ja', 'M365 EA', 'ea-licenses'],
  ['ja', '延長サービス', 'extended-term'],
  ['ja', 'EST', 'extended-term'],
  ['ja', '期限切れライセンス', 'extended-term'],
  ['ja', '認可の取り消し', 'rescue-licenses'],
  ['ja', '認可を失った', 'rescue-licenses'],
  ['ja', 'lighthouse', 'azure-in-place'],
  ['ja', '大学', 'school'],
  ['ja', 'GCC High', 'us-government'],
  ['ja', 'ディストリビューター変更', 'other-provider'],
  ['ja', 'Azure移管', 'partner-azure'],
];

/** A text that a partner types, and the answer that has to come first among the answers. */
const toAnswer: readonly (readonly [Locale, string, string])[] = [
  ['en', 'Azure Expert MSP', 'request-ea-ownership'],
  ['en', 'PartnerID', 'ask-your-provider'],
  ['en', '21Vianet', 'blocked-cloud'],
  ['en', 'software', 'not-transferable'],
  ['en', 'transfer licences', 'transfer-license'],
  ['tr', 'yeniden satış', 'blocked-resale'],
  ['tr', 'İPTAL', 'wait-or-cancel'],
  ['tr', 'lisansları aktarma', 'transfer-license'],
  ['tr', 'MPN Kimliği', 'ask-your-provider'],
  ['de', 'Weiterverkauf', 'blocked-resale'],
  ['de', 'KÜNDIGEN', 'wait-or-cancel'],
  ['de', 'Lizenzen übertragen', 'transfer-license'],
  ['de', 'MPN-ID', 'ask-your-provider'],
  ['ja', '再販不可', 'blocked-resale'],
  ['ja', '解約', 'wait-or-cancel'],
  ['ja', 'ライセンスの移管', 'transfer-license'],
  ['ja', 'MPN ID', 'ask-your-provider'],
  ['ja', 'ソフトウェア', 'not-transferable'],
];

describe.each(languages)('what a partner types, in %s', (locale) => {
  test('finds every situation first by its own name, and every answer by its title', () => {
    for (const id of Object.keys(situations) as SituationId[]) {
      const name = said[locale].situationNames[id];
      expect(first(locale, name)?.title, name).toBe(name);
    }
    for (const id of outcomeIds.filter((outcome) => all[locale].some((each) => each.outcome === outcome))) {
      const { title } = said[locale].outcomes[id];
      expect(first(locale, title)?.title, title).toBe(title);
    }
  });

  test('finds the part that the relationship with a customer lacks', () => {
    const { answers } = said[locale].checks.relationship;
    const expired: Partial<Record<Locale, string>> = { tr: 'gdap süresi doldu', ja: 'gdap 期限切れ' };
    const text = expired[locale] ?? 'gdap expired';
    expect(first(locale, text)?.title).toBe(answers['admin-expired'].label);
    expect(first(locale, text)?.known[0].relationship).toBe('admin-expired');
    expect(first(locale, text)?.verdict).toBeUndefined();
  });

  test('finds nothing for a text without a match, and nothing for an empty text', () => {
    for (const text of ['xylophone', '', '  ', '’', '-']) expect(findFew(all[locale], locale, text)).toEqual([]);
  });

  test('finds no more than six, each answer once', () => {
    for (const text of ['azure', 'a', 'CSP', 'EA', 'Microsoft']) {
      const few = findFew(all[locale], locale, text);
      expect(few.length).toBeLessThanOrEqual(6);
      const outcomes = few.flatMap(({ kind, outcome }) => (kind === 'answer' ? [outcome] : []));
      expect(new Set(outcomes).size).toBe(outcomes.length);
    }
  });
});

test.each(toSituation)('in %s, “%s” finds the situation %s', (locale, text, id) => {
  expect(first(locale, text)?.title).toBe(said[locale].situationNames[id]);
});

test.each(toAnswer)('in %s, “%s” finds the answer %s', (locale, text, outcome) => {
  const answers = all[locale].filter(({ kind }) => kind === 'answer');
  expect(find(answers, locale, text)[0]?.outcome).toBe(outcome);
});

test('an unfinished word finds the same as the whole word, and a word that nothing contains is left out', () => {
  expect(first('en', 'extended serv')?.title).toBe(first('en', 'extended service')?.title);
  expect(first('en', 'ea azure xylophone')?.title).toBe(first('en', 'ea azure')?.title);
});
