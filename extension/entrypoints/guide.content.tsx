import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  askCarried,
  askCarry,
  askChoose,
  askDiagnostic,
  askDocuments,
  askFields,
  askKeep,
  askLanguage,
  askLink,
  askList,
  askMail,
  askMake,
  askNote,
  askOptions,
  askOthers,
  askPath,
  askPossible,
  askStyle,
  askText,
} from '../background/requests.ts';
import { whenCalled } from '../background/shortcut.ts';
import { LanguageProvider } from '../controls/language.ts';
import { type BrowserServices, ServicesProvider, servicesWith } from '../guide/services.ts';
import { answersInTab, customerAnswers } from '../kept/customer-answers.ts';
import { reportKept, watchFailures } from '../kept/kept-value.ts';
import { profileOf, type Settings } from '../kept/settings.ts';
import { storedSettings } from '../kept/stored-settings.ts';
import { farewell, type LastWords, prepareLastWords, signEvery } from '../on-page/last-words.ts';
import { Panel } from '../on-page/Panel.tsx';
import { keptPosition } from '../on-page/pill-position.ts';
import { type Stage, setStage } from '../on-page/stage.ts';
import { describePage } from '../portal/describe-page.ts';
import { followRows } from '../portal/follow-rows.ts';
import { every, extensionGone, isAlive } from '../portal/life.ts';
import { isAboutCustomers } from '../portal/place.ts';
import { resultOf } from '../portal/sight.ts';
import { type Sight, watchPortal } from '../portal/watch.ts';
import { whileSeen } from '../portal/while-seen.ts';

/** How often we check whether the page has removed our element, or keeps the reader from it. */
const lookEvery = 1000;

const isShown = ({ show }: Settings, { place }: Sight) =>
  show === 'portal' || (show === 'customers' && isAboutCustomers(place.page));

/** What a content script asks of the background, which alone reads the package and writes the settings. */
const browserServices: BrowserServices = {
  writeMail: askMail,
  readStepMail: askFields,
  readPasted: askLink,
  makeLink: askMake,
  documents: askDocuments,
  answerAsText: askText,
  answerPath: askPath,
  otherFacts: askOthers,
  stillPossible: askPossible,
  noteComposed: (request) => reportKept(askList(request)),
  openOptions: askOptions,
  chooseProfile: askChoose,
  keepIds: askKeep,
};

async function guide() {
  let settings = await storedSettings.read();
  let stage: Stage | undefined;
  let lastWords: LastWords | undefined;
  let sight: Sight | undefined;
  let called = 0;
  let isUnkept = false;
  const diagnose = () =>
    askDiagnostic({
      locale: language.locale,
      page: describePage(document, stage?.host),
      ...(sight && { sight }),
    });
  const position = await keptPosition.read();
  let answers = await customerAnswers();
  const styled = askStyle();
  const took = askCarried();
  let language = await askLanguage(navigator.languages);
  const style = await styled;
  const carried = await took;
  const taken = answersInTab(carried);
  let cameFor = carried?.tenant;

  const rows = followRows(() => stage?.host);
  const isMarked = () => settings.markers && /-list$/.test(sight?.place.page ?? '');
  const close = () => {
    if (!stage) return;
    render(null, stage.root);
    stage.remove();
    stage = undefined;
    lastWords = undefined;
  };
  const draw = () => {
    if (!isAlive()) return;
    if (!sight || !isShown(settings, sight)) return close();
    if (!stage) {
      stage = setStage(style);
      if (import.meta.env.FIREFOX) lastWords = prepareLastWords(stage);
    }
    lastWords?.reword(language.words.extension.panel.reload);
    stage.matchPage();
    stage.host.lang = language.locale;
    render(
      <LanguageProvider value={language}>
        <ServicesProvider value={servicesWith(settings, isUnkept, browserServices)}>
          <Panel
            sight={sight}
            profile={profileOf(settings)}
            answers={settings.remember ? answers : taken}
            firstPosition={position}
            rows={isMarked() ? rows : undefined}
            called={called}
            cameFor={cameFor}
            onLeave={(tenant, given) => askCarry({ tenant, answers: given })}
            diagnose={diagnose}
          />
        </ServicesProvider>
      </LanguageProvider>,
      stage.root,
    );
    // The panel opens by itself once, on arrival.
    cameFor = undefined;
  };
  const say = () => {
    if (!stage) return;
    render(
      <p class="notice" role="status">
        {language.words.extension.panel.reload}
      </p>,
      stage.root,
    );
    setTimeout(close, farewell);
  };

  whenCalled(() => {
    called += 1;
    draw();
  });
  extensionGone.addEventListener('abort', say);
  const keepUp = () => {
    if (!stage || stage.putUp()) return;
    close();
    draw();
  };
  whileSeen(extensionGone, (signal) => every(lookEvery, keepUp, signal));
  if (import.meta.env.FIREFOX)
    whileSeen(extensionGone, (signal) => {
      const putOff = () => lastWords?.putOff();
      every(signEvery, putOff, signal);
      putOff();
    });
  storedSettings.watch(async (changed) => {
    const isOtherLanguage = changed.locale !== settings.locale;
    if (settings.remember !== changed.remember) answers = await customerAnswers();
    settings = changed;
    if (isOtherLanguage) language = await askLanguage(navigator.languages);
    draw();
  });
  watchFailures((isFailing) => {
    isUnkept = isFailing;
    draw();
  });
  watchPortal(
    () => stage?.host,
    (seen) => {
      sight = seen;
      draw();
      const result = resultOf(seen);
      if (result) reportKept(askNote(result));
    },
  );
}

export default defineContentScript({
  matches: ['https://partner.microsoft.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  main: guide,
});
