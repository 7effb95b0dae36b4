import { countryNames, type Locale, tokens } from 'rules';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPath, documentsFor, otherFacts } from '../background/answers.ts';
import { copiedCustomers } from '../background/customer-table.ts';
import { findByText } from '../background/find.ts';
import { guideView } from '../background/guide/guide-view.ts';
import { conclusionsInShort } from '../background/guide/in-short.ts';
import { chooseLanguage } from '../background/language.ts';
import { makeLink, readPasted } from '../background/link.ts';
import { writeMail } from '../background/mail.ts';
import { followOtherPortals } from '../background/other-portals.ts';
import { exampleReply, sharedText } from '../background/own-reply.ts';
import { remindersFor } from '../background/reminders.ts';
import { answerRequest, isRequest, type RequestAnswers } from '../background/requests.ts';
import { passCallsOn } from '../background/shortcut.ts';
import { readStepMail } from '../background/step-mail.ts';
import { guideStyles } from '../guide/styles.ts';
import { carry, takeCarried } from '../kept/carried.ts';
import { rememberAnswers, rememberedAnswers } from '../kept/customer-answers.ts';
import { healthRecord, noteReading } from '../kept/health.ts';
import { siteOf } from '../kept/help-site.ts';
import { offeredIds, readIds } from '../kept/offered-ids.ts';
import { markListed, noteSent, takeBack } from '../kept/request-log/request-log.ts';
import { profileOf } from '../kept/settings.ts';
import { settingsInUse } from '../kept/settings-in-use.ts';
import { followSync } from '../kept/sync/follow-sync.ts';
import { changeSettings } from '../kept/write-settings.ts';
import panelStyle from '../on-page/panel.css?inline';
import { diagnostic } from '../portal/diagnostic/diagnostic.ts';

const openOptions = () =>
  browser.runtime.openOptionsPage().then(
    () => true,
    () => false,
  );

/** The help site's address, never one that a page of the portal sent. Empty when there is none. */
const helpSite = async () => siteOf(await settingsInUse.read());

async function openBulkCheck(locale: Locale): Promise<boolean> {
  const site = await helpSite();
  if (site) await browser.tabs.create({ url: `${site}${locale}/bulk/#paste` });
  return site !== '';
}

const answers: RequestAnswers = {
  settings: () => settingsInUse.read(),
  language: async ({ preferred }) => chooseLanguage((await settingsInUse.read()).locale, preferred.map(String)),
  view: (asked) => guideView(asked),
  find: (asked) => findByText(asked),
  conclusions: (asked) => conclusionsInShort(asked),
  mail: async ({ request, locale }) => writeMail({ ...request, helpSite: await helpSite() }, locale),
  customers: async (asked) => copiedCustomers(asked, await helpSite()),
  bulk: ({ locale }) => openBulkCheck(locale),
  fields: ({ draft, locale }) => readStepMail(draft, locale),
  link: ({ text, use, own, locale }) => readPasted(text, use, own, locale),
  make: ({ parts, locale }) => makeLink(parts, locale),
  documents: (shared) => documentsFor(shared),
  countries: async ({ locale }) => countryNames(locale),
  text: async (shared) => sharedText(shared, await settingsInUse.read()),
  'example-reply': async ({ template, locale }) => exampleReply(template, locale, await settingsInUse.read()),
  path: (shared) => answerPath(shared),
  others: (shared) => otherFacts(shared),
  reminders: async (asked) => remindersFor(asked, await helpSite()),
  answers: () => rememberedAnswers(),
  remember: ({ tenant, answers: given }) => rememberAnswers(tenant, given),
  carry: (taken, tab) => carry(tab, taken),
  carried: (_, tab) => takeCarried(tab),
  style: async () => `${tokens(':host')}\n${guideStyles}\n${panelStyle}`,
  options: openOptions,
  choose: ({ profile }) => changeSettings((now) => (profile in now.profiles ? { ...now, current: profile } : now)),
  keep: async ({ ids }) => (await offeredIds.write(readIds(ids))) && openOptions(),
  reading: (result) => noteReading(result),
  note: (sent) => noteSent(sent),
  takeBack: (noted) => takeBack(noted),
  listed: (listed) => markListed(listed),
  diagnostic: async (source) => {
    const { partnerName, senderName } = profileOf(await settingsInUse.read());
    return diagnostic({ ...source, health: await healthRecord.read(), names: [partnerName, senderName] });
  },
};

export default defineBackground({
  type: 'module',
  main() {
    followSync();
    followOtherPortals();
    passCallsOn();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome') });
    });
    browser.runtime.onMessage.addListener((message: unknown, { tab }) =>
      isRequest(message) ? answerRequest(answers, message, tab?.id) : undefined,
    );
  },
});
