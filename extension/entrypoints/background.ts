import { citations, isLocale, tokens } from 'rules';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { chooseSpeech } from '../choose-speech.ts';
import { keepInStep } from '../in-step/keep-in-step.ts';
import { followOtherPortals } from '../other-portals.ts';
import guidanceStyle from '../panel/guidance.css?inline';
import panelStyle from '../panel/panel.css?inline';
import { passCallsOn } from '../shortcut.ts';
import { isSpeechQuestion, packagedWords, type SpeechQuestion } from '../speech.ts';
import { readSettings } from '../stored-settings.ts';

async function answer(question: SpeechQuestion): Promise<unknown> {
  if (question.ask === 'speech') return chooseSpeech((await readSettings()).locale, question.wanted.map(String));
  if (question.ask === 'words') return isLocale(question.locale) ? packagedWords(question.locale) : undefined;
  if (question.ask === 'citations') return citations(question.conclusion);
  if (question.ask === 'style') return `${tokens(':host')}\n${guidanceStyle}\n${panelStyle}`;
  return browser.runtime.openOptionsPage();
}

export default defineBackground({
  type: 'module',
  main() {
    keepInStep();
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
