import { customerAt } from './catalog.ts';
import { drawNav } from './draw-nav.ts';
import { element } from './element.ts';
import type { Frame } from './frame.ts';
import { prefixed } from './he/components.ts';
import type { HeRegion } from './he/region.ts';
import { say } from './labels.ts';
import { pageAt } from './page-at.ts';
import type { Place } from './place.ts';
import type { Drawn, PageFixture, Scene } from './scene.ts';
import { wishes } from './wishes.ts';

/** Draws a place into the frame. Resolves with the document's title once the page's data is there. */
export async function drawPage(place: Place, frame: Frame): Promise<string> {
  const page = pageAt(place);
  const scene: Scene = { place, customer: customerAt(place.tenant), tag: prefixed(page.prefix) };
  const drawn = page.draw(scene);
  frame.nav.replaceChildren(drawNav(page, scene));
  frame.content.replaceChildren(application(page, scene, drawn));
  await drawn.settled;
  return `${page.title} | Partner Center`;
}

function application(page: PageFixture, scene: Scene, drawn: Drawn): HTMLElement {
  const app = element(page.app, { 'data-evidence': page.evidence });
  const top = element('div', { class: 'top' }, breadcrumb(scene), heading(page.heading(scene)));
  const layout = element(scene.tag('layout'), {}, ...(page.content === 'light' ? drawn.content : []));
  if (page.content === 'shadow') layout.append((element(scene.tag('region')) as HeRegion).hold(...drawn.content));
  // The live list's own children start with the layout, so the heading is placed inside it there.
  layout.prepend(...(page.content === 'shadow' ? [top] : []));
  if (page.content === 'light') layout.firstElementChild?.prepend(top);
  if (wishes.switches.has('error-banner')) layout.firstElementChild?.append(errorBanner());
  app.append(element('div', {}, layout), note(page));
  app.prepend(document.createComment(` evidence: ${page.evidence}; ${page.because} `));
  return app;
}

function breadcrumb({ place, customer }: Scene): HTMLElement {
  const link = (label: string, href: string) => element('a', { href }, label);
  const trail = [link('Home', '/dashboard/home')];
  if (place.page !== 'home') trail.push(link(say('Customers'), `${place.base}/customers/list`));
  if (customer !== undefined) {
    trail.push(link(customer.companyName.trim(), `${place.base}/customers/${customer.tenantId}/account`));
  }
  return element('nav', { class: 'breadcrumb', 'aria-label': 'Breadcrumb' }, ...trail);
}

function heading([first, second]: readonly [string, string?]): HTMLElement {
  return element('h1', {}, element('b', {}, first), second === undefined ? undefined : ` | ${second}`);
}

function errorBanner(): HTMLElement {
  return element('div', { class: 'banner', role: 'alert' }, 'Something went wrong while loading. Try again later.');
}

function note({ evidence, because }: PageFixture): HTMLElement {
  return element(
    'footer',
    { class: 'note' },
    `Mock portal for tests. Evidence of this page: ${evidence} (${because}).`,
  );
}
