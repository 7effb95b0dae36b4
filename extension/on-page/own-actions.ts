/** What a reader does in the guide must not trigger the page's own shortcuts. */
const kept = [
  ...['keydown', 'keyup', 'keypress', 'input', 'paste', 'copy'],
  ...['click', 'pointerdown', 'wheel', 'focusin', 'focusout'],
];

/** All other events by which a reader does something in the guide. */
const others = [
  ...['beforeinput', 'change', 'submit', 'reset', 'toggle', 'cut', 'dblclick', 'auxclick', 'mousedown', 'mouseup'],
  ...['pointermove', 'pointerup', 'pointercancel', 'dragstart', 'drop', 'focus', 'blur'],
];

/**
 * Whether a single edit turns a text into another: what was typed or pasted was inserted into it, or replaced a part of
 * it. White space is ignored, because browsers change it when something is pasted.
 */
export function isEdit(before: string, after: string, typed: string): boolean {
  const [was, is, put] = [before, after, typed].map((text) => text.replace(/\s+/g, '')) as [string, string, string];
  const left = is.length - put.length;
  if (left < 0 || left > was.length) return false;
  let start = 0;
  while (start < was.length && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < was.length && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1;
  for (let at = Math.max(0, left - end); at <= Math.min(start, left); at += 1) if (is.startsWith(put, at)) return true;
  return false;
}

const isIdField = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.classList.contains('code');

/**
 * Undoes what scripts write into a field for ids and links. Scripts of the page cannot reach the field, but
 * their commands go to the focused element: a change that the reader's typing did not announce is undone.
 */
function keepTyping(shadow: ShadowRoot): void {
  const typed = new WeakMap<HTMLInputElement, string>();
  let edit: { readonly field: HTMLInputElement; readonly isOwn: (after: string) => boolean } | undefined;
  const capture = { capture: true };
  shadow.addEventListener('focusin', ({ target }) => isIdField(target) && typed.set(target, target.value), capture);
  shadow.addEventListener(
    'beforeinput',
    (event) => {
      const { target, data, inputType } = event as InputEvent;
      if (!isIdField(target)) return;
      const before = target.value;
      typed.set(target, before);
      const isHistory = inputType.startsWith('history');
      edit = { field: target, isOwn: (after) => isHistory || isEdit(before, after, data ?? '') };
    },
    capture,
  );
  shadow.addEventListener(
    'input',
    (event) => {
      const { target } = event;
      if (!isIdField(target)) return;
      const isOwn = edit?.field === target && edit.isOwn(target.value);
      edit = undefined;
      if (isOwn) return void typed.set(target, target.value);
      event.stopImmediatePropagation();
      target.value = typed.get(target) ?? '';
    },
    capture,
  );
}

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
  keepTyping(shadow);
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation());
}
