import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { builtSite } from '../background/help-site.ts';
import { whenCalled } from '../background/shortcut.ts';
import { askChoose, askCitations, askKeep, askOptions, askSpeech, askStyle, askWords } from '../background/speech.ts';
import { type Surroundings, SurroundingsProvider } from '../guide/surroundings.ts';
import { noteComposed } from '../kept/composed.ts';
import { customerAnswers } from '../kept/customer-answers.ts';
import { recordHealth } from '../kept/health.ts';
import { profileOf, type Settings } from '../kept/settings.ts';
import { storedSettings } from '../kept/stored-settings.ts';
import { diagnostic } from '../on-page/diagnostic.ts';
import { farewell, type LastWords, prepareLastWords, signEvery } from '../on-page/last-words.ts';
import { Panel } from '../on-page/Panel.tsx';
import { keptSpot } from '../on-page/spot.ts';
import { type Stage, setStage } from '../on-page/stage.ts';
import { pageTheme } from '../on-page/theme.ts';
import { describePage } from '../portal/describe-page.ts';
import { followRows } from '../portal/follow-rows.ts';
import { isAboutCustomers } from '../portal/pages.ts';
import { type Sight, watchPortal } from '../portal/watch.ts';
import { whileSeen } from '../portal/while-seen.ts';

/** How often we look whether the page has taken our element away. */
const lookEvery = 1000;

const isShown = ({ show }: Settings, { place }: Sight) =>
  show === 'portal' || (show === 'customers' && isAboutCustomers(place.page));

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
  const diagnose = () =>
    diagnostic({
      profile: profileOf(settings),
      locale: surroundings.locale,
      page: describePage(document, stage?.host),
      ...(sight && { sight }),
    });
  const spot = await keptSpot.read();
  let answers = await customerAnswers();
  const speak = async (): Promise<Omit<Surroundings, 'profiles' | 'site' | 'onComposed'>> => ({
    ...(await askSpeech(navigator.languages)),
    wordsFor: askWords,
    cite: askCitations,
    openOptions: askOptions,
    diagnose,
  });
  const styled = askStyle();
  let surroundings = await speak();
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
    lastWords?.reword(surroundings.words.extension.panel.reload);
    const theme = pageTheme(document);
    if (theme) stage.host.dataset.theme = theme;
    else delete stage.host.dataset.theme;
    stage.host.lang = surroundings.locale;
    render(
      <SurroundingsProvider
        value={{
          ...surroundings,
          profiles: { all: settings.profiles, current: settings.current, choose: askChoose, keep: askKeep },
          site: settings.site ?? builtSite,
          onComposed: noteComposed(settings),
        }}
      >
        <Panel
          sight={sight}
          profile={profileOf(settings)}
          answers={settings.remember ? answers : undefined}
          firstSpot={spot}
          rows={isMarked() ? rows : undefined}
          called={called}
        />
      </SurroundingsProvider>,
      stage.root,
    );
  };
  const say = () => {
    // A newer copy of us has taken over: it speaks. Otherwise the extension is gone, and the reader should know.
    if (browser.runtime?.id !== undefined || !stage) return close();
    render(
      <p class="notice" role="status">
        {surroundings.words.extension.panel.reload}
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
      const spoken = changed.locale !== settings.locale;
      if (settings.remember !== changed.remember) answers = await customerAnswers();
      settings = changed;
      if (spoken) surroundings = await speak();
      draw();
    }),
  );
  watchPortal(
    ctx,
    () => stage?.host,
    (seen) => {
      sight = seen;
      draw();
      recordHealth(seen);
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
