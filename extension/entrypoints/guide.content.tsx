import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../background/requests.ts';
import { whenCalled } from '../background/shortcut.ts';
import { LanguageProvider } from '../controls/language.ts';
import { type ProfileChanges, ServicesProvider, servicesWith } from '../guide/services.ts';
import { settingsKey, watchFailures, whenPolicyChanges, whenStored } from '../kept/kept-value.ts';
import { keptPosition } from '../kept/pill-position.ts';
import { profileOf, type Settings } from '../kept/settings.ts';
import { answersInTab, customerAnswers } from '../on-page/customer-answers.ts';
import { farewell, type LastWords, prepareLastWords, signEvery } from '../on-page/last-words.ts';
import { Panel } from '../on-page/Panel.tsx';
import { type Stage, setStage } from '../on-page/stage.ts';
import { describePage } from '../portal/dom/describe-page.ts';
import { every, extensionGone, isAlive } from '../portal/life.ts';
import { followRows } from '../portal/lists/follow-rows.ts';
import { listedIn } from '../portal/lists/listed.ts';
import { isAboutCustomers } from '../portal/place.ts';
import { resultOf } from '../portal/sight.ts';
import { type Sight, watchPortal } from '../portal/watch.ts';
import { whileSeen } from '../portal/while-seen.ts';

/** How often we check whether the page has removed our element, or keeps the reader from it. */
const lookEvery = 1000;

const isShown = ({ show }: Settings, { place }: Sight) =>
  show === 'portal' || (show === 'customers' && isAboutCustomers(place.page));

/** A portal page may not change the profile by itself: the background does, and ids are confirmed in the options. */
const profileChanges: ProfileChanges = {
  choose: (profile) => ask('choose', { profile }),
  keep: (ids) => ask('keep', { ids }),
};

async function guide() {
  let settings = await ask('settings', {});
  let stage: Stage | undefined;
  let lastWords: LastWords | undefined;
  let sight: Sight | undefined;
  let called = 0;
  let isUnkept = false;
  const diagnose = () =>
    ask('diagnostic', {
      locale: language.locale,
      page: describePage(document, stage?.host),
      ...(sight && { sight }),
    });
  const position = await keptPosition.read();
  const answers = await customerAnswers();
  const styled = ask('style', {});
  const took = ask('carried', {});
  // The partner reads the portal in its language, and a page can say which one that is after it has been drawn.
  let portalLanguage = document.documentElement.lang;
  const askLanguage = () => ask('language', { preferred: [portalLanguage, ...navigator.languages] });
  let language = await askLanguage();
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
    // Always set, as we would inherit the direction of a page that is written from right to left.
    stage.host.dir = language.direction;
    render(
      <LanguageProvider value={language}>
        <ServicesProvider value={servicesWith(settings, isUnkept, profileChanges)}>
          <Panel
            sight={sight}
            profile={profileOf(settings)}
            answers={settings.remember ? answers : taken}
            firstPosition={position}
            rows={isMarked() ? rows : undefined}
            markEvery={settings.markEvery}
            called={called}
            cameFor={cameFor}
            onLeave={(tenant, given) => ask('carry', { tenant, answers: given })}
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
  const followLanguage = async () => {
    portalLanguage = document.documentElement.lang;
    language = await askLanguage();
    draw();
  };
  const keepUp = () => {
    if (document.documentElement.lang !== portalLanguage) void followLanguage();
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
  const refresh = async () => {
    const changed = await ask('settings', {});
    const isOtherLanguage = changed.locale !== settings.locale;
    settings = changed;
    if (isOtherLanguage) language = await askLanguage();
    draw();
  };
  whenStored(settingsKey, refresh);
  whenPolicyChanges(refresh);
  watchFailures((isFailing) => {
    isUnkept = isFailing;
    draw();
  });
  watchPortal(
    () => stage?.host,
    (seen) => {
      sight = seen;
      draw();
      // Noted without the reader: whether that works says nothing about whether their answers are saved.
      const result = resultOf(seen);
      if (result) ask('reading', result).catch(() => undefined);
      const listed = settings.history && listedIn(seen, stage?.host);
      if (listed) ask('listed', listed).catch(() => undefined);
    },
  );
}

export default defineContentScript({
  matches: ['https://partner.microsoft.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  main: guide,
});
