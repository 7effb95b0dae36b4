import { render } from 'preact';
import { citations, type PartnerIds, tokens } from 'rules';
import { browser } from 'wxt/browser';
import { chooseSpeech } from '../../background/choose-speech.ts';
import { builtSite } from '../../background/help-site.ts';
import { packagedWords } from '../../background/speech.ts';
import guidanceStyle from '../../guide/guidance.css?inline';
import { SurroundingsProvider } from '../../guide/surroundings.ts';
import { popupAnswers } from '../../kept/answers.ts';
import { noteComposed } from '../../kept/composed.ts';
import { profileOf, type Settings, withProfile } from '../../kept/settings.ts';
import { storedSettings } from '../../kept/stored-settings.ts';
import { writeSettings } from '../../kept/write-settings.ts';
import { diagnostic } from '../../on-page/diagnostic.ts';
import { Popup } from './Popup.tsx';
import popupStyle from './popup.css?inline';

async function open() {
  const style = document.createElement('style');
  style.textContent = `${tokens(':root')}\n${guidanceStyle}\n${popupStyle}`;
  document.head.append(style);
  const stored = await storedSettings.read();
  const speech = await chooseSpeech(stored.locale, navigator.languages);
  const { words, locale } = speech;
  document.documentElement.lang = locale;
  document.title = words.extension.popup.title;
  const remembered = await popupAnswers.read();
  const draw = (settings: Settings) => {
    const profile = profileOf(settings);
    const change = (changed: Settings) => {
      draw(changed);
      writeSettings(changed);
    };
    const choose = (current: number) => change({ ...settings, current });
    const keep = (ids: PartnerIds) => change(withProfile(settings, { ...profile, ...ids }));
    render(
      <SurroundingsProvider
        value={{
          ...speech,
          wordsFor: packagedWords,
          cite: async (conclusion) => citations(conclusion),
          profiles: { all: settings.profiles, current: settings.current, choose, keep },
          site: settings.site ?? builtSite,
          onComposed: noteComposed(settings),
          openOptions: () => browser.runtime.openOptionsPage(),
          diagnose: () => diagnostic({ profile, locale }),
        }}
      >
        <Popup profile={profile} remembered={remembered} />
      </SurroundingsProvider>,
      document.body,
    );
  };
  draw(stored);
}

open();
