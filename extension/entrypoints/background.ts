import { citations, isLocale, tokens } from 'rules';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { chooseSpeech } from '../background/choose-speech.ts';
import { followOtherPortals } from '../background/other-portals.ts';
import { passCallsOn } from '../background/shortcut.ts';
import { isSpeechQuestion, packagedWords, type SpeechQuestion } from '../background/speech.ts';
import guidanceStyle from '../guide/guidance.css?inline';
import { offeredIds, readIds } from '../kept/offered-ids.ts';
import { storedSettings } from '../kept/stored-settings.ts';
import { followSync } from '../kept/sync/follow-sync.ts';
import { writeSettings } from '../kept/write-settings.ts';
import panelStyle from '../on-page/panel.css?inline';

async function answer(question: SpeechQuestion): Promise<unknown> {
  if (question.ask === 'speech') return chooseSpeech((await storedSettings.read()).locale, question.wanted.map(String));
  if (question.ask === 'words') return isLocale(question.locale) ? packagedWords(question.locale) : undefined;
  if (question.ask === 'citations') return citations(question.conclusion);
  if (question.ask === 'style') return `${tokens(':host')}\n${guidanceStyle}\n${panelStyle}`;
  if (question.ask === 'choose') {
    const settings = await storedSettings.read();
    return question.profile in settings.profiles && writeSettings({ ...settings, current: question.profile });
  }
  if (question.ask === 'keep') await offeredIds.write(readIds(question.ids));
  return question.ask === 'keep' || question.ask === 'options' ? browser.runtime.openOptionsPage() : undefined;
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
      isSpeechQuestion(message) ? answer(message) : undefined,
    );
  },
});
