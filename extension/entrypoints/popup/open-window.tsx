import { render } from 'preact';
import { LanguageProvider } from '../../controls/language.ts';
import { languageOfPage, stylePage } from '../../controls/own-page.ts';
import { type GuideServices, type ProfileChanges, ServicesProvider, servicesWith } from '../../guide/services.ts';
import { guideStyles } from '../../guide/styles.ts';
import { watchFailures } from '../../kept/kept-value.ts';
import { popupAnswers } from '../../kept/popup-answers.ts';
import { type Change, profileOf, withProfile } from '../../kept/settings.ts';
import { settingsInUse } from '../../kept/settings-in-use.ts';
import { changeSettings } from '../../kept/write-settings.ts';
import { Popup } from './Popup.tsx';
import popupStyle from './popup.css?inline';

/**
 * Draws the guide without a page, as in the toolbar window and in the side panel.
 * @param more further services that it has there
 */
export async function openWindow(more: Partial<GuideServices> = {}) {
  stylePage(`${guideStyles}\n${popupStyle}`);
  let settings = await settingsInUse.read();
  let isUnkept = false;
  let language = await languageOfPage(settings.locale, ({ extension }) => extension.panel.title);
  const remembered = await popupAnswers.read();
  const change = (made: Change) => {
    settings = made(settings);
    draw();
    changeSettings(made);
  };
  const profileChanges: ProfileChanges = {
    choose: (current) => change((now) => ({ ...now, current })),
    keep: (ids) => change((now) => withProfile(now, profileOf(now).id, (kept) => ({ ...kept, ...ids }))),
  };
  const draw = () =>
    render(
      <LanguageProvider value={language}>
        <ServicesProvider
          value={{ ...servicesWith(settings, isUnkept, profileChanges), startsWithFinder: true, ...more }}
        >
          <Popup profile={profileOf(settings)} remembered={remembered} />
        </ServicesProvider>
      </LanguageProvider>,
      document.body,
    );
  watchFailures((isFailing) => {
    isUnkept = isFailing;
    draw();
  });
  // It can stay open for long.
  settingsInUse.watch(async (changed) => {
    if (changed.locale !== settings.locale)
      language = await languageOfPage(changed.locale, ({ extension }) => extension.panel.title);
    settings = changed;
    draw();
  });
  draw();
}
