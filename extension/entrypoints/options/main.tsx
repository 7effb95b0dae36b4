import { render } from 'preact';
import { LanguageProvider } from '../../controls/language.ts';
import { languageOfPage, stylePage } from '../../controls/own-page.ts';
import { controlStyles } from '../../controls/styles.ts';
import { healthRecord } from '../../kept/health.ts';
import { profileOf, type Settings } from '../../kept/settings.ts';
import { storedSettings } from '../../kept/stored-settings.ts';
import { writeSettings } from '../../kept/write-settings.ts';
import { Options } from '../../options/Options.tsx';
import optionsStyle from '../../options/options.css?inline';
import { diagnostic } from '../../portal/diagnostic.ts';

/** Renders the page, and again in the new language whenever another one is chosen. */
async function draw(settings: Settings) {
  const health = await healthRecord.read();
  const language = await languageOfPage(settings.locale, ({ extension }) => extension.options.title);
  const { partnerName, senderName } = profileOf(settings);
  const save = async (changed: Settings) => {
    const isKept = await writeSettings(changed);
    if (isKept && changed.locale !== settings.locale) await draw(changed);
    return isKept;
  };
  render(
    <LanguageProvider value={language}>
      <Options
        stored={settings}
        health={health}
        save={save}
        diagnose={async () => diagnostic({ locale: language.locale, health, names: [partnerName, senderName] })}
        isFirstRun={location.hash === '#welcome'}
      />
    </LanguageProvider>,
    document.body,
  );
}

stylePage(`${controlStyles}\n${optionsStyle}`);
storedSettings.read().then(draw);
