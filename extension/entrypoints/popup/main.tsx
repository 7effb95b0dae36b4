import { render } from 'preact';
import { browser } from 'wxt/browser';
import { answerAsText, answerPath, documentsFor, otherFacts, stillPossible } from '../../background/answers.ts';
import { makeLink, readPasted } from '../../background/link.ts';
import { writeMail } from '../../background/mail.ts';
import { readStepMail } from '../../background/step-mail.ts';
import { LanguageProvider } from '../../controls/language.ts';
import { languageOfPage, stylePage } from '../../controls/own-page.ts';
import { type BrowserServices, ServicesProvider, servicesWith } from '../../guide/services.ts';
import { guideStyles } from '../../guide/styles.ts';
import { popupAnswers } from '../../kept/answers.ts';
import { noteComposed } from '../../kept/composed.ts';
import { watchFailures } from '../../kept/kept-value.ts';
import { type Change, profileOf, withProfile } from '../../kept/settings.ts';
import { storedSettings } from '../../kept/stored-settings.ts';
import { changeSettings } from '../../kept/write-settings.ts';
import { Popup } from './Popup.tsx';
import popupStyle from './popup.css?inline';

async function open() {
  let settings = await storedSettings.read();
  let isUnkept = false;
  const language = await languageOfPage(settings.locale, ({ extension }) => extension.panel.title);
  const remembered = await popupAnswers.read();
  const change = (made: Change) => {
    settings = made(settings);
    draw();
    changeSettings(made);
  };
  // The window is a page of the extension's own: it does directly what a content script has to ask for.
  const browserServices: BrowserServices = {
    writeMail,
    readStepMail,
    readPasted,
    makeLink,
    documents: documentsFor,
    answerAsText,
    answerPath,
    otherFacts,
    stillPossible,
    noteComposed,
    openOptions: () => browser.runtime.openOptionsPage(),
    chooseProfile: (current) => change((now) => ({ ...now, current })),
    keepIds: (ids) => change((now) => withProfile(now, profileOf(now).id, (kept) => ({ ...kept, ...ids }))),
  };
  const draw = () =>
    render(
      <LanguageProvider value={language}>
        <ServicesProvider value={servicesWith(settings, isUnkept, browserServices)}>
          <Popup profile={profileOf(settings)} remembered={remembered} />
        </ServicesProvider>
      </LanguageProvider>,
      document.body,
    );
  watchFailures((isFailing) => {
    isUnkept = isFailing;
    draw();
  });
  draw();
}

stylePage(`${guideStyles}\n${popupStyle}`);
open();
