import { render } from 'preact';
import { tokens } from 'rules';
import { chooseSpeech } from '../../background/choose-speech.ts';
import { builtSite } from '../../background/help-site.ts';
import { packagedWords } from '../../background/speech.ts';
import guidanceStyle from '../../guide/guidance.css?inline';
import { SurroundingsProvider } from '../../guide/surroundings.ts';
import { healthRecord } from '../../kept/health.ts';
import { profileOf, type Settings } from '../../kept/settings.ts';
import { storedSettings } from '../../kept/stored-settings.ts';
import { writeSettings } from '../../kept/write-settings.ts';
import { diagnostic } from '../../on-page/diagnostic.ts';
import { Options } from '../../options/Options.tsx';
import optionsStyle from '../../options/options.css?inline';

/** Draws the page, anew in the new language whenever another one is chosen. */
async function draw(settings: Settings) {
  const health = await healthRecord.read();
  const speech = await chooseSpeech(settings.locale, navigator.languages);
  document.documentElement.lang = speech.locale;
  document.title = speech.words.extension.options.title;
  const save = async (changed: Settings) => {
    const isKept = await writeSettings(changed);
    if (isKept && changed.locale !== settings.locale) await draw(changed);
    return isKept;
  };
  render(
    <SurroundingsProvider
      value={{
        ...speech,
        wordsFor: packagedWords,
        cite: async () => [],
        profiles: { all: settings.profiles, current: settings.current, choose: () => undefined, keep: () => undefined },
        site: settings.site ?? builtSite,
        onComposed: () => undefined,
        openOptions: () => undefined,
        diagnose: () => diagnostic({ profile: profileOf(settings), locale: speech.locale }),
      }}
    >
      <Options stored={settings} health={health} save={save} isFirstRun={location.hash === '#welcome'} />
    </SurroundingsProvider>,
    document.body,
  );
}

async function open() {
  const style = document.createElement('style');
  style.textContent = `${tokens(':root')}\n${guidanceStyle}\n${optionsStyle}`;
  document.head.append(style);
  await draw(await storedSettings.read());
}

open();
