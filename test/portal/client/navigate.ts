import { drawPage } from './draw-page.ts';
import { wait } from './element.ts';
import type { Frame } from './frame.ts';
import { placeAt } from './page-at.ts';
import { wishes } from './wishes.ts';

/** Counts navigations, so that a slow one that was overtaken draws nothing. */
let latest = 0;

/** Starts the application's router: links, buttons with an address, back and forward, and synthetic popstate events. */
export async function startRouter(frame: Frame): Promise<void> {
  addEventListener('popstate', () => arrive(frame));
  document.addEventListener('click', (event) => {
    const go = destination(event);
    if (go === undefined) return;
    event.preventDefault();
    // The address changes first; the page follows when it is ready.
    history.pushState({}, '', `${go}${location.search}`);
    void arrive(frame);
  });
  await show(frame, 0);
}

async function arrive(frame: Frame): Promise<void> {
  await show(frame, wishes.lingerMs);
}

async function show(frame: Frame, lingerMs: number): Promise<void> {
  latest += 1;
  const mine = latest;
  await wait(lingerMs);
  if (mine !== latest) return;
  const title = await drawPage(placeAt(location.pathname), frame);
  // The title comes last.
  await wait(Math.min(150, wishes.lingerMs));
  if (mine === latest) document.title = title;
}

function destination(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return undefined;
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue;
    const go = target.dataset.go;
    if (go !== undefined) return go;
    if (target instanceof HTMLAnchorElement) return within(target);
  }
  return undefined;
}

function within(link: HTMLAnchorElement): string | undefined {
  const here = link.origin === location.origin && link.pathname !== '/' && link.hash === '';
  return here ? link.pathname : undefined;
}
