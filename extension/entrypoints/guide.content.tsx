import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  askChoose,
  askCitations,
  askKeep,
  askLanguage,
  askOptions,
  askStyle,
  askWords,
} from '../background/requests.ts';
import { whenCalled } from '../background/shortcut.ts';
import { LanguageProvider } from '../controls/language.ts';
import { type BrowserServices, ServicesProvider, servicesWith } from '../guide/services.ts';
import { customerAnswers } from '../kept/customer-answers.ts';
import { healthRecord, noteReading } from '../kept/health.ts';
import { watchFailures } from '../kept/kept-value.ts';
import { profileOf, type Settings } from '../kept/settings.ts';
import { storedSettings } from '../kept/stored-settings.ts';
import { farewell, type LastWords, prepareLastWords, signEvery } from '../on-page/last-words.ts';
import { Panel } from '../on-page/Panel.tsx';
import { keptPosition } from '../on-page/pill-position.ts';
import { type Stage, setStage } from '../on-page/stage.ts';
import { pageTheme } from '../on-page/theme.ts';
import { describePage } from '../portal/describe-page.ts';
import { diagnostic } from '../portal/diagnostic.ts';
import { followRows } from '../portal/follow-rows.ts';
import { isAboutCustomers } from '../portal/place.ts';
import { resultOf } from '../portal/sight.ts';
import { type Sight, watchPortal } from '../portal/watch.ts';
import { whileSeen } from '../portal/while-seen.ts';

/** How often we check whether the page has removed our element. */
const lookEvery = 1000;

const isShown = ({ show }: Settings, { place }: Sight) =>
  show === 'portal' || (show === 'customers' && isAboutCustomers(place.page));

/** What a content script asks of the background, which alone reads the package and writes the settings. */
const browserServices: BrowserServices = {
  wordsFor: askWords,
  cite: askCitations,
  openOptions: askOptions,
  chooseProfile: askChoose,
  keepIds: askKeep,
};

async function guide(ctx: ContentScriptContext) {
  // The event by which WXT ends an older copy of us can be sent by any script of the page. We need none: an older copy
  // ends with the extension that it belonged to.
  const deaf = { capture: true, signal: ctx.signal };
  const newer = `${browser.runtime.id}:guide:wxt:content-script-started`;
  addEventListener(newer, (event) => event.stopImmediatePropagation(), deaf);
  let settings = await storedSettings.read();
  let stage: Stage | undefined;
  let lastWords: LastWords | undefined;
  let sight: Sight | undefined;
  let called = 0;
  let isUnkept = false;
  const diagnose = async () => {
    const { partnerName, senderName } = profileOf(settings);
    return diagnostic({
      locale: language.locale,
      health: await healthRecord.read(),
      names: [partnerName, senderName],
      page: describePage(document, stage?.host),
      ...(sight && { sight }),
    });
  };
  const position = await keptPosition.read();
  let answers = await customerAnswers();
  const styled = askStyle();
  let language = await askLanguage(navigator.languages);
  const style = await styled;

  const rows = followRows(ctx, () => stage?.host);
  const isMarked = () => settings.markers && /-list$/.test(sight?.place.page ?? '');
  const close = () => {
    if (!stage) return;
    render(null, stage.root);
    stage.remove();
    stage = undefined;
    lastWords = undefined;
  };
  const draw = () => {
    if (ctx.isInvalid) return;
    if (!sight || !isShown(settings, sight)) return close();
    if (!stage) {
      stage = setStage(style);
      if (import.meta.env.FIREFOX) lastWords = prepareLastWords(stage);
    }
    lastWords?.reword(language.words.extension.panel.reload);
    const theme = pageTheme(document);
    if (theme) stage.host.dataset.theme = theme;
    else delete stage.host.dataset.theme;
    stage.host.lang = language.locale;
    render(
      <LanguageProvider value={language}>
        <ServicesProvider value={servicesWith(settings, isUnkept, browserServices)}>
          <Panel
            sight={sight}
            profile={profileOf(settings)}
            answers={settings.remember ? answers : undefined}
            firstPosition={position}
            rows={isMarked() ? rows : undefined}
            called={called}
            diagnose={diagnose}
          />
        </ServicesProvider>
      </LanguageProvider>,
      stage.root,
    );
  };
  const say = () => {
    // A newer copy of us may have taken over. If not, the extension is gone, and the reader should know.
    if (browser.runtime?.id !== undefined || !stage) return close();
    render(
      <p class="notice" role="status">
        {language.words.extension.panel.reload}
      </p>,
      stage.root,
    );
    setTimeout(close, farewell);
  };

  whenCalled(ctx, () => {
    called += 1;
    draw();
  });
  ctx.onInvalidated(say);
  whileSeen(ctx.signal, (signal) => {
    const timer = ctx.setInterval(() => stage?.putUp(), lookEvery);
    signal.addEventListener('abort', () => clearInterval(timer));
  });
  if (import.meta.env.FIREFOX)
    whileSeen(ctx.signal, (signal) => {
      const putOff = () => lastWords?.putOff();
      const timer = ctx.setInterval(putOff, signEvery);
      signal.addEventListener('abort', () => clearInterval(timer));
      putOff();
    });
  ctx.onInvalidated(
    storedSettings.watch(async (changed) => {
      const isOtherLanguage = changed.locale !== settings.locale;
      if (settings.remember !== changed.remember) answers = await customerAnswers();
      settings = changed;
      if (isOtherLanguage) language = await askLanguage(navigator.languages);
      draw();
    }),
  );
  ctx.onInvalidated(
    watchFailures((isFailing) => {
      isUnkept = isFailing;
      draw();
    }),
  );
  watchPortal(
    ctx,
    () => stage?.host,
    (seen) => {
      sight = seen;
      draw();
      const result = resultOf(seen);
      if (result) noteReading(result.adapter, result.version, result.isRead, result.missing);
    },
  );
}

export default defineContentScript({
  matches: ['https://partner.microsoft.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  noScriptStartedPostMessage: true,
  main: guide,
});
