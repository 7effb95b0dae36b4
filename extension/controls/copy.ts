/**
 * Puts a text on the clipboard in the event of a copy, as the last one to do so. A page's own script can hear the event
 * before us, and put something else there or stop it: then this is not called, or what it put there is replaced.
 */
export function putInto(event: ClipboardEvent, text: string): boolean {
  const { clipboardData } = event;
  if (!event.isTrusted || !clipboardData) return false;
  clipboardData.clearData();
  clipboardData.setData('text/plain', text);
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}

/** Copies through a field of our own, for pages that forbid the clipboard to scripts. */
function copyByCommand(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea');
  // Something has to be selected. The page can read the selection, so it is not the text.
  field.value = ' ';
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;opacity:0;pointer-events:none';
  let put = false;
  field.addEventListener('copy', (event) => {
    put = putInto(event, text);
  });
  near.after(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  near.focus();
  return copied && put;
}

/**
 * Puts a text on the clipboard. Returns true only when it is known to be there.
 * @param near the element pressed, inside our own tree
 */
export async function copy(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, near);
  }
}
