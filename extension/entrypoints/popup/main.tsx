import { render } from 'preact';
import { citations, tokens } from 'rules';
import { browser } from 'wxt/browser';
import { chooseSpeech } from '../../choose-speech.ts';
import { diagnostic } from '../../diagnostic.ts';
import guidanceStyle from '../../panel/guidance.css?inline';
import { SurroundingsProvider } from '../../panel/surroundings.ts';
import { rememberedAnswers } from '../../remembered-answers.ts';
import { readSettings } from '../../settings.ts';
import { packagedWords } from '../../speech.ts';
import { Popup } from './Popup.tsx';
import popupStyle from './popup.css?inline';

async function open() {
  const style = document.createElement('style');
  style.textContent = `${tokens(':root')}\n${guidanceStyle}\n${popupStyle}`;
  document.head.append(style);
  const settings = await readSettings();
  const speech = await chooseSpeech(settings.locale, navigator.languages);
  const { words, locale } = speech;
  document.documentElement.lang = locale;
  document.title = words.extension.popup.title;
  const diagnose = () => diagnostic({ profile: settings.profile, locale });
  const openOptions = () => {
    browser.runtime.openOptionsPage();
  };
  const remembered = await rememberedAnswers();
  render(
    <SurroundingsProvider
      value={{
        ...speech,
        wordsFor: packagedWords,
        cite: async (conclusion) => citations(conclusion),
        openOptions,
        diagnose,
      }}
    >
      <Popup profile={settings.profile} remembered={remembered} />
    </SurroundingsProvider>,
    document.body,
  );
}

open();
