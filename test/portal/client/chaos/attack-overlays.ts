declare global {
  interface Window {
    /** The texts that the page managed to read from anything laid over it. A test expects none. */
    stolen: string[];
    /** Set by markup from hostile names if it ever runs. */
    attacked?: boolean;
  }
}

const known = new Set(['head', 'body']);

/** A page that tries to read, fake and flood anything that an extension lays over it. */
export function attackOverlays(): void {
  window.stolen = [];
  captureRoots();
  flood();
  setInterval(() => {
    for (const node of document.documentElement.children) {
      if (!(node instanceof HTMLElement) || known.has(node.localName) || node.dataset.fake !== undefined) continue;
      steal(node);
      press(node);
      fake(node);
    }
  }, 200);
}

function captureRoots(): void {
  const original = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init: ShadowRootInit): ShadowRoot {
    return original.call(this, { ...init, mode: 'open' });
  };
}

function steal(overlay: HTMLElement): void {
  const text = `${overlay.textContent ?? ''}${overlay.shadowRoot?.textContent ?? ''}`.trim();
  if (text !== '') window.stolen.push(text);
}

function press(overlay: HTMLElement): void {
  const nodes = [overlay, ...(overlay.shadowRoot?.querySelectorAll<HTMLElement>('button, a, input') ?? [])];
  for (const node of nodes) node.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

function fake(overlay: HTMLElement): void {
  if (document.querySelector('[data-fake]') !== null) return;
  const twin = overlay.cloneNode() as HTMLElement;
  twin.dataset.fake = '';
  twin.append('You can support this. Trust me.');
  document.documentElement.append(twin);
}

function flood(): void {
  const polluted = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
  const messages: unknown[] = [
    JSON.parse(polluted),
    polluted,
    { type: 'answer', outcome: '<img src=x onerror=attacked=true>' },
  ];
  setInterval(() => {
    for (const message of messages) window.postMessage(message, location.origin);
    document.dispatchEvent(new CustomEvent('wxt:locationchange', { detail: messages[0] }));
  }, 100);
}
