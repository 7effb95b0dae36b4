import { isHandedOver } from '../../address/handover.ts';
import { languageLinks } from '../../address/language-links.ts';
import { find, findAll, marked, readMark, setMark, treeHere } from '../marks.ts';
import { fillSharedParts } from './checks-page.ts';
import { keepAnswers, pageAt } from './next-page.ts';
import { arrive, check, follow, open, showDay, withQuery, withRules } from './turn-pages.ts';

/**
 * Answers questions in place, without a reload. Nearly every link leads to a page, which is fetched and
 * shown here. The content of the query is shown by code that is loaded when it is about to be needed, as is the code of
 * each part that is filled in, and the code that draws states without a page. If anything fails, links stay ordinary
 * links.
 */
const withParts = () => import('./mount-part.tsx');
const withCopying = () => import('./copy.ts');
const withRequestLink = () => import('./request-link.ts');

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/**
 * Fetches the parts that the answer shares with others, once the page is there; code that needs them waits for them.
 */
const complete = (): void => void fillSharedParts(treeHere()).catch(ignored);

const fields = 'input, select, textarea';
const ignored = () => undefined;

/** Whether this is the page that replaces pages of the tree that the device does not have. */
const isUndrawn = (tree: HTMLElement): boolean => {
  const [base, locale] = [readMark(tree, 'base'), readMark(tree, 'locale')];
  const isOfTree = [`${locale}/decide/`, `c/${locale}-`].some((start) =>
    location.pathname.startsWith(`${base}${start}`),
  );
  return readMark(tree, 'drawn') === 'no' && isOfTree;
};

/** The part within details that still has to be drawn. */
function emptyPartIn(details: Element | null | undefined): HTMLElement | undefined {
  const place = details && find(details, 'part');
  return place && !place.firstChild && place.closest('details') === details ? place : undefined;
}

/** Loads code that the reader is about to need. */
function prepare(target: Element): void {
  const link = target.closest<HTMLAnchorElement>(`a${marked('step')}`);
  if (target.closest(marked('another-day'))) withRules().catch(ignored);
  else if (target.closest(`${marked('composer')}, ${marked('leads-to', 'composer')}`)) withRequestLink().catch(ignored);
  else if (target.closest(marked('copying'))) withCopying().catch(ignored);
  else if (emptyPartIn(target.closest('summary')?.closest('details'))) withParts().catch(ignored);
  else if (readMark(link, 'answer')) pageAt(link?.href ?? '').catch(ignored);
  else if (link?.search || target.closest(marked('check'))) withQuery().catch(ignored);
}

/** Activates the part in which the reader is about to fill something in. */
function use(target: Element): void {
  const composer = target.closest<HTMLElement>(marked('composer'));
  if (composer) void withRequestLink().then(({ compose }) => compose(composer), ignored);
  const place = target.closest<HTMLElement>(marked('part'));
  if (place && target.closest(`${fields}, label`)) void withParts().then(({ mountPart }) => mountPart(place), ignored);
}

/** Whether there is something to copy; if the request link is not complete, the reader is shown what is missing. */
async function isReady(button: HTMLElement): Promise<boolean> {
  const composer = button.closest<HTMLElement>(marked('composer'));
  return !composer || (await withRequestLink()).isReady(composer);
}

/** Copies what a button is for, with code that is loaded for it. */
function copyFor(button: HTMLElement): void {
  const said = find(button.closest<HTMLElement>(marked('copying')) ?? button, 'said');
  // The message about the last copy must not look like one about this copy.
  if (said) said.textContent = '';
  void Promise.all([withCopying(), isReady(button)]).then(([{ copy }, ready]) => {
    if (ready) void copy(button);
  }, ignored);
}

/** Closes the menu that is open and gives the focus back to its button. */
function closeMenu(): void {
  const menu = [...document.querySelectorAll<HTMLDetailsElement>(marked('menu'))].find(({ open }) => open);
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** Offers every language of the page's own menu in a menu that shares it, when that is opened. */
function offerLanguages(opened: HTMLDetailsElement): void {
  const choice = find<HTMLSelectElement>(opened, 'language');
  if (choice?.length !== 1) return;
  const options = [...languageLinks()].map(({ lang, text }) =>
    Object.assign(new Option(text, lang, false, lang === choice.value), { lang }),
  );
  choice.replaceChildren(...options);
}

function listen(): void {
  for (const sign of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(sign, ({ target }) => prepare(target as Element), { passive: true });
  for (const sign of ['focusin', 'pointerdown', 'input'])
    document.addEventListener(sign, ({ target }) => use(target as Element), { passive: true });
  // This event does not bubble.
  document.addEventListener(
    'toggle',
    ({ target }) => {
      const details = target as HTMLDetailsElement;
      const place = details.open ? emptyPartIn(details) : undefined;
      if (place) void withParts().then(({ mountPart }) => mountPart(place), ignored);
      if (!details.open) return;
      offerLanguages(details);
      complete();
    },
    { capture: true },
  );
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>(`a${marked('step')}`);
    if (link && isPlainClick(event)) {
      event.preventDefault();
      void follow(link);
    }
    const button = target.closest<HTMLElement>(marked('copy'));
    if (button) copyFor(button);
    if (target.closest(marked('print'))) print();
    const leading = target.closest<HTMLAnchorElement>(marked('leads-to'));
    if (leading) void import('./lead.ts').then(({ lead }) => lead(leading), ignored);
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && closeMenu());
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.matches(marked('check'))) check(target);
  });
  document.addEventListener('submit', (event) => {
    const form = (event.target as Element).closest<HTMLFormElement>(marked('another-day'));
    if (!form) return;
    event.preventDefault();
    void showDay(form);
  });
  document.addEventListener('turned', complete);
  addEventListener('popstate', () => {
    arrive().catch(() => location.reload());
  });
}

const tree = treeHere();
if (tree) {
  listen();
  // Some hosts answer an address with encoded or doubled slashes like the plain one, but relative links would lead
  // elsewhere.
  history.replaceState(history.state, '', location.href.replace(/%2f/gi, '/').replace(/([^:/]\/)\/+/g, '$1'));
  keepAnswers(tree);
  // Fields and parts that the reader used before this code was loaded.
  for (const field of findAll<HTMLInputElement>(tree, 'field'))
    if (field === document.activeElement || field.checked || field.value !== (field.defaultValue ?? field.value))
      use(field);
  void open(isHandedOver() || isUndrawn(tree))
    .catch(ignored)
    .then(() => setMark(document.documentElement, 'working', undefined))
    .then(complete);
  if (parent !== window) void import('./embedded.ts').then(({ talk }) => talk());
}
