import { render } from 'preact';
import { packagedWords } from '../../background/language.ts';
import { LanguageProvider } from '../../controls/language.ts';
import { languageOfPage, stylePage } from '../../controls/own-page.ts';
import { controlStyles } from '../../controls/styles.ts';
import { healthRecord } from '../../kept/health.ts';
import { whenPolicyChanges } from '../../kept/kept-value.ts';
import { policyInForce } from '../../kept/policy.ts';
import { type Change, firstSettings, profileOf, type Settings } from '../../kept/settings.ts';
import { settingsInUse } from '../../kept/settings-in-use.ts';
import { changeSettings } from '../../kept/write-settings.ts';
import { AllWordsProvider } from '../../options/all-words.ts';
import { Options } from '../../options/Options.tsx';
import optionsStyle from '../../options/options.css?inline';
import { PolicyProvider } from '../../options/policy.ts';
import requestLogStyle from '../../options/request-log/request-log.css?inline';
import { diagnostic } from '../../portal/diagnostic/diagnostic.ts';

/** Renders the page, and again in the new language whenever another one is chosen. */
async function draw(settings: Settings) {
  const health = await healthRecord.read();
  const policy = await policyInForce.read();
  const language = await languageOfPage(settings.locale, ({ extension }) => extension.options.title);
  const words = await packagedWords(language.locale);
  const { partnerName, senderName } = profileOf(settings);
  const save = async (change: Change) => {
    let changed = settings;
    const isKept = await changeSettings((now) => {
      changed = change(now);
      return changed;
    });
    if (isKept && changed.locale !== settings.locale) await draw(changed);
    return isKept;
  };
  render(
    <LanguageProvider value={language}>
      <AllWordsProvider value={words}>
        <PolicyProvider value={policy}>
          <Options
            stored={settings}
            health={health}
            save={save}
            diagnose={async () => diagnostic({ locale: language.locale, health, names: [partnerName, senderName] })}
            isFirstRun={location.hash === '#welcome'}
          />
        </PolicyProvider>
      </AllWordsProvider>
    </LanguageProvider>,
    document.body,
  );
}

let stored = firstSettings;
stylePage(`${controlStyles}\n${optionsStyle}\n${requestLogStyle}`);
// Each profile has an id by now, so that what is typed for it stays with it.
changeSettings((now) => {
  stored = now;
  return now;
}).then(() => draw(stored));
whenPolicyChanges(async () => draw(await settingsInUse.read()));
