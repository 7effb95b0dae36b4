import { percentage } from 'rules';

/** Zooms the drawings: by their buttons, or by + − 0 while a drawing has the focus. */
type Wish = 'in' | 'out' | 'fit' | 'actual';

const step = 1.25;
const least = 0.2;
const most = 3;

function zoomable(bar: HTMLElement): void {
  const place = document.getElementById(bar.dataset.zoomOf ?? '');
  const drawing = place?.querySelector('svg');
  const said = bar.querySelector('[data-scale]');
  if (!place || !drawing || !said) return;
  const width = drawing.width.baseVal.value;
  const height = drawing.height.baseVal.value;
  const { paddingLeft, paddingRight } = getComputedStyle(place);
  const room = () => place.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const { localeOfScale: locale = 'en' } = place.dataset;
  const fitting = () => Math.min(1, room() / width);
  let scale = fitting();

  const draw = (wished: number) => {
    const next = Math.min(most, Math.max(Math.min(least, fitting()), wished));
    const middle = (place.scrollLeft + place.clientWidth / 2) / scale;
    scale = next;
    drawing.style.maxWidth = 'none';
    drawing.style.width = `${width * scale}px`;
    drawing.style.height = `${height * scale}px`;
    place.scrollLeft = middle * scale - place.clientWidth / 2;
    said.textContent = percentage(locale, scale);
  };
  const zoom: Record<Wish, () => void> = {
    in: () => draw(scale * step),
    out: () => draw(scale / step),
    fit: () => draw(fitting()),
    actual: () => draw(1),
  };
  const keys: Readonly<Record<string, Wish>> = { '+': 'in', '=': 'in', '-': 'out', '−': 'out', '0': 'fit' };
  said.textContent = percentage(locale, scale);
  bar.addEventListener('click', ({ target }) => {
    const wish = (target as Element).closest<HTMLElement>('[data-zoom]')?.dataset.zoom as Wish | undefined;
    if (wish) zoom[wish]();
  });
  place.addEventListener('keydown', (event) => {
    const wish = keys[event.key];
    if (!wish || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    zoom[wish]();
  });
}

const bars = [...document.querySelectorAll<HTMLElement>('[data-zoom-of]')];
const ready = new WeakSet<HTMLElement>();

/** A drawing that is not shown has no width to be fitted to. */
function zoomOnceShown(bar: HTMLElement): void {
  if (ready.has(bar) || !bar.checkVisibility()) return;
  ready.add(bar);
  zoomable(bar);
}
for (const bar of bars) zoomOnceShown(bar);
addEventListener('resize', () => bars.forEach(zoomOnceShown));

for (const button of document.querySelectorAll<HTMLElement>('[data-draws]'))
  button.addEventListener('click', () => {
    const isDrawn = document.getElementById(button.dataset.draws ?? '')?.toggleAttribute('data-drawn') ?? false;
    button.setAttribute('aria-expanded', `${isDrawn}`);
    bars.forEach(zoomOnceShown);
  });
