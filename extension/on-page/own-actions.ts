/** What a reader does in the guide must not trigger the page's own shortcuts. */
const kept = 'keydown keyup keypress input paste copy click pointerdown wheel focusin focusout'.split(' ');

/** All other events by which a reader does something in the guide. */
const others =
  'beforeinput change submit reset toggle cut dblclick auxclick mousedown mouseup pointermove pointerup pointercancel dragstart drop focus blur'.split(
    ' ',
  );

/**
 * Reserves the guide for the reader: an event the browser does not trust is stopped before any listener gets it, and
 * what the reader does does not leave the guide.
 * @param root the part of the shadow tree in which the guide is drawn
 */
export function leaveToReader(shadow: ShadowRoot, root: HTMLElement): void {
  const refuse = (event: Event) => {
    if (event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of [...kept, ...others]) shadow.addEventListener(type, refuse, { capture: true });
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation());
}
