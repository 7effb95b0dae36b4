/**
 * A script of a page that tries to get the guide's root: it defines the names that the guide's element could have, and
 * asks every element next to the body for its root. `window.roots` then holds whether each of them gave one.
 */
export const takeRoot = `(() => {
  window.roots = [];
  const taking = class extends HTMLElement {
    constructor() { super(); this.internals = this.attachInternals(); }
  };
  customElements.define('supportable-guide', taking);
  new MutationObserver(() => {
    for (const node of document.documentElement.children) {
      if (node.localName.includes('-') && !customElements.get(node.localName))
        customElements.define(node.localName, class extends taking {});
      let internals = node.internals;
      try { internals ??= node.attachInternals(); } catch {}
      window.roots.push(!!(node.shadowRoot ?? internals?.shadowRoot));
    }
  }).observe(document, { childList: true, subtree: true });
})()`;

/** Whether that script has asked, and was given nothing. */
export const tookNoRoot = 'window.roots.length > 0 && window.roots.every((root) => !root)';
