import type { Page } from 'playwright';

/** The faults in the layout of a page as it is shown, and the texts in Latin letters. */
interface SeenLayout {
  /** Pixels by which the page is wider than the window. */
  readonly wider: number;
  readonly clipped: readonly string[];
  readonly overlapping: readonly string[];
  /** Texts with words of Latin letters, except for those that are meant to be in another language. */
  readonly latin: readonly string[];
  /**
   * The direction of each arrow, from left (-1) to right (1), in the order of the page; those that point up or down are
   * 0.
   */
  readonly arrows: readonly number[];
  readonly direction: string;
}

// Written as text, because it runs in the page.
const look = `(root, names) => {
  const inShadow = root !== document.documentElement;
  const top = inShadow ? root.shadowRoot.querySelector('.root') : root;
  const parent = (element) => element.parentElement;
  const isShown = (element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    for (let each = element; each && each !== top; each = parent(each)) {
      const { clipPath, position } = getComputedStyle(each);
      if (clipPath === 'inset(50%)') return false;
    }
    return true;
  };
  const floats = (element) => {
    for (let each = element; each && each !== top; each = parent(each)) {
      const { position } = getComputedStyle(each);
      if (position === 'sticky' || position === 'fixed' || (position === 'absolute' && !each.closest('summary, label, button, a'))) return true;
    }
    return false;
  };
  const short = (text) => text.trim().replace(/\\s+/g, ' ').slice(0, 60);
  const name = (element) => element.localName + (element.className && typeof element.className === 'string' ? '.' + element.className.trim().replace(/\\s+/g, '.') : '');
  const texts = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!/\\S/.test(node.data) || element.closest('script, style, template, svg, noscript, option') || !isShown(element)) continue;
    texts.push({ node, element });
  }
  const elsewhere = '[lang]:not(html, [data-supportable]), code, pre, .code, [dir=ltr], [translate=no], textarea, input';
  // Addresses, keys and the ids of extensions are not words; nor are the names in the portal.
  const word = /(?<![\\p{L}\\p{N}._/@:#&+-])[A-Za-z]{3,31}(?!\\.?[\\p{L}\\p{N}_/@:+-])/u;
  const hasWord = (text) => word.test(names.reduce((left, each) => left.replaceAll(each, ''), text));
  const latin = texts.filter(({ element, node }) => !element.closest(elsewhere) && hasWord(node.data)).map(({ node }) => short(node.data));
  for (const attribute of ['aria-label', 'alt', 'title', 'placeholder'])
    for (const element of top.querySelectorAll('[' + attribute + ']'))
      if (!element.closest(elsewhere) && hasWord(element.getAttribute(attribute))) latin.push(attribute + ': ' + short(element.getAttribute(attribute)));
  const clipped = [];
  for (const element of new Set(texts.map(({ element }) => element)))
    for (let each = element; each && each !== top; each = parent(each)) {
      const style = getComputedStyle(each);
      // A name of any length ends in … on purpose.
      if (style.textOverflow === 'ellipsis') continue;
      const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
      if (hides(style.overflowX) && each.scrollWidth > each.clientWidth + 1) clipped.push(name(each) + ': ' + short(element.textContent));
      else if (hides(style.overflowY) && each.scrollHeight > each.clientHeight + 2) clipped.push(name(each) + ': ' + short(element.textContent));
    }
  // A line that ends in … continues out of sight.
  const cut = (element) => {
    for (let each = element; each && each !== top; each = parent(each)) if (getComputedStyle(each).overflowX !== 'visible') return each.getBoundingClientRect();
  };
  const within = (rect, box) => {
    const [left, right] = [Math.max(rect.left, box?.left ?? rect.left), Math.min(rect.right, box?.right ?? rect.right)];
    return { left, right, top: rect.top, bottom: rect.bottom, width: right - left, height: rect.height };
  };
  const rects = texts.filter(({ element }) => !floats(element)).flatMap(({ node, element }) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    // The height of a line's box is more than that of its letters.
    const box = cut(element);
    return [...range.getClientRects()].map((rect) => within(rect, box)).filter(({ width }) => width > 1).map((rect) => ({ node, element, left: rect.left + 1, right: rect.right - 1, top: rect.top + rect.height * 0.25, bottom: rect.bottom - rect.height * 0.25 }));
  }).sort((a, b) => a.top - b.top);
  const overlapping = [];
  for (const [at, one] of rects.entries())
    for (let next = at + 1; next < rects.length && rects[next].top < one.bottom; next += 1) {
      const other = rects[next];
      if (other.node !== one.node && other.left < one.right - 1 && other.right > one.left + 1) overlapping.push(short(one.node.data) + ' | ' + short(other.node.data));
    }
  const arrows = [];
  for (const element of top.querySelectorAll('*')) {
    if (!isShown(element)) continue;
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (style.content === 'none') continue;
      if (/[→›]/.test(style.content)) arrows.push(1);
      else if (/[←‹]/.test(style.content)) arrows.push(-1);
      const [up, right, down, left] = ['Top', 'Right', 'Bottom', 'Left'].map((side) => Number.parseFloat(style['border' + side + 'Width']) > 0);
      if (up === down || left === right || style.content !== '""') continue;
      const matrix = new DOMMatrix(style.transform === 'none' ? '' : style.transform);
      const turned = style.rotate === 'none' ? matrix : new DOMMatrix('rotate(' + style.rotate + ')').multiply(matrix);
      const { x, y } = turned.transformPoint(new DOMPoint(right ? 1 : -1, down ? 1 : -1, 0, 1));
      const origin = turned.transformPoint(new DOMPoint(0, 0));
      const [dx, dy] = [x - origin.x, y - origin.y];
      arrows.push(Math.abs(dx) > Math.abs(dy) * 2 ? Math.sign(dx) : 0);
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  const body = inShadow ? top.querySelector('.body') : undefined;
  return {
    wider: Math.max(scrollWidth - clientWidth, body ? body.scrollWidth - body.clientWidth : 0),
    clipped: [...new Set(clipped)],
    overlapping: [...new Set(overlapping)],
    latin: [...new Set(latin)],
    arrows,
    direction: getComputedStyle(top).direction,
  };
}`;

/**
 * Looks at the page, or at the guide on a page of the portal, as it is shown now. `names`: texts that belong to no
 * language.
 */
export const seen = (page: Page, part: string, names: readonly string[]): Promise<SeenLayout> =>
  page.evaluate(`(${look})(document.querySelector('${part}'), ${JSON.stringify(names)})`);
