import type { Copied } from 'rules';

/**
 * Puts a text on the clipboard in the event of a copy, as the last one to do so. A page's own script can hear the event
 * before us, and put something else there or stop it: then this is not called, or what it put there is replaced.
 */
export function putInto(event: ClipboardEvent, { text, html }: Copied): boolean {
  const { clipboardData } = event;
  if (!event.isTrusted || !clipboardData) return false;
  clipboardData.clearData();
  clipboardData.setData('text/plain', text);
  if (html) clipboardData.setData('text/html', html);
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}

/** Copies through a field of our own, for pages that forbid the clipboard to scripts. */
function copyByCommand(copied: Copied, near: HTMLElement): boolean {
  const field = document.createElement('textarea');
  // Something has to be selected. The page can read the selection, so it is not the text.
  field.value = ' ';
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;opacity:0;pointer-events:none';
  let put = false;
  field.addEventListener('copy', (event) => {
    put = putInto(event, copied);
  });
  near.after(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  near.focus();
  return isDone && put;
}

async function write({ text, html }: Copied): Promise<void> {
  if (!html) return navigator.clipboard.writeText(text);
  const forms = Object.entries({ 'text/plain': text, 'text/html': html });
  const blobs = forms.map(([type, content]) => [type, new Blob([content], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/**
 * Puts a text on the clipboard. Returns true only when it is known to be there.
 * @param near the element pressed, inside our own tree
 */
export async function copy(copied: Copied, near: HTMLElement): Promise<boolean> {
  try {
    await write(copied);
    return true;
  } catch {
    return copyByCommand(copied, near);
  }
}
