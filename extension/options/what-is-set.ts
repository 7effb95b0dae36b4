import { dayName, fill, labeled, valueLabel } from 'rules';
import type { Language } from '../background/language.ts';
import type { Health, HealthRecord } from '../kept/health.ts';
import { builtSite } from '../kept/help-site.ts';
import { profileOf, type Settings } from '../kept/settings.ts';

const join = (parts: readonly (string | undefined | false)[]): string => parts.filter((part) => part).join(' · ');

const lastRead = (record: HealthRecord) =>
  Object.values(record).reduce<string | undefined>(
    (last, { read }: Health) => (read && (!last || read > last) ? read : last),
    undefined,
  );

/** What is set in each group of options, in one line. */
export function whatIsSet({ words, locale }: Language, settings: Settings, record: HealthRecord) {
  const { options, set } = words.extension;
  const { partnerType, country, partnerTenant } = profileOf(settings);
  const onOff = (label: string, isOn: boolean) => labeled(words, label, isOn ? set.on : set.off);
  const read = lastRead(record);
  const site = settings.site ?? builtSite;
  return {
    profile:
      join([
        partnerType && valueLabel(words, 'partner-type', partnerType),
        country && new Intl.DisplayNames(locale, { type: 'region' }).of(country),
        partnerTenant && fill(set.id, { end: partnerTenant.slice(-4) }),
      ]) || set.nothing,
    portal: join([options.showing[settings.show], onOff(set.marks, settings.markers)]),
    kept: join([
      onOff(set.answers, settings.remember),
      onOff(set.requests, settings.history),
      onOff(set.browsers, settings.inStep),
    ]),
    help: site ? new URL(site).host : set.noSite,
    reading: read ? fill(options.lastRead, { date: dayName(locale, read.slice(0, 10)) }) : options.neverRead,
  };
}
