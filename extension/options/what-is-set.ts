import { dayName, fill, type Locale, valueLabel } from 'rules';
import type { PackagedWords } from '../background/words.ts';
import type { Health, HealthRecord } from '../kept/health.ts';
import { siteOf } from '../kept/help-site.ts';
import { profileOf, type Settings } from '../kept/settings.ts';

const join = (parts: readonly (string | undefined | false)[]): string => parts.filter((part) => part).join(' · ');

const lastRead = (record: HealthRecord) =>
  Object.values(record).reduce<string | undefined>(
    (last, { read }: Health) => (read && (!last || read > last) ? read : last),
    undefined,
  );

/** What is set in each group of options, in one line. */
export function whatIsSet(words: PackagedWords, locale: Locale, settings: Settings, record: HealthRecord) {
  const { options, set } = words.extension;
  const { partnerType, country, partnerTenant } = profileOf(settings);
  const read = lastRead(record);
  const site = siteOf(settings);
  return {
    profile:
      join([
        partnerType && valueLabel(words, 'partner-type', partnerType),
        country && new Intl.DisplayNames(locale, { type: 'region' }).of(country),
        partnerTenant && fill(set.id, { end: partnerTenant.slice(-4) }),
      ]) || set.none,
    portal: join([options.showing[settings.show], settings.markers && set.marks]),
    kept: join([settings.remember && set.answers, settings.inStep && set.browsers]) || set.none,
    help: site ? new URL(site).host : set.none,
    team: import.meta.env.FIREFOX ? 'Firefox' : set.team,
    reading: read ? fill(options.lastRead, { date: dayName(locale, read.slice(0, 10)) }) : undefined,
  };
}
