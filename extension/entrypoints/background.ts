import { citations, isLocale, type Locale, tokens } from 'rules';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { chooseLanguage, packagedWords } from '../background/language.ts';
import { followOtherPortals } from '../background/other-portals.ts';
import { answerRequest, isRequest, type RequestAnswers } from '../background/requests.ts';
import { passCallsOn } from '../background/shortcut.ts';
import { guideStyles } from '../guide/styles.ts';
import { offeredIds, readIds } from '../kept/offered-ids.ts';
import { storedSettings } from '../kept/stored-settings.ts';
import { followSync } from '../kept/sync/follow-sync.ts';
import { writeSettings } from '../kept/write-settings.ts';
import panelStyle from '../on-page/panel.css?inline';

const openOptions = () =>
  browser.runtime.openOptionsPage().then(
    () => true,
    () => false,
  );

const answers: RequestAnswers = {
  language: async ({ preferred }) => chooseLanguage((await storedSettings.read()).locale, preferred.map(String)),
  words: ({ locale }) => packagedWords(readLocale(locale)),
  citations: async ({ conclusion }) => citations(conclusion),
  style: async () => `${tokens(':host')}\n${guideStyles}\n${panelStyle}`,
  options: openOptions,
  choose: async ({ profile }) => {
    const settings = await storedSettings.read();
    return profile in settings.profiles && writeSettings({ ...settings, current: profile });
  },
  keep: async ({ ids }) => (await offeredIds.write(readIds(ids))) && openOptions(),
};

/** The locale asked for, as long as there are words in it. */
function readLocale(asked: string): Locale {
  if (!isLocale(asked)) throw new Error(`There are no words in "${asked}".`);
  return asked;
}

export default defineBackground({
  type: 'module',
  main() {
    followSync();
    followOtherPortals();
    passCallsOn();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome') });
    });
    browser.runtime.onMessage.addListener((message: unknown) =>
      isRequest(message) ? answerRequest(answers, message) : undefined,
    );
  },
});
