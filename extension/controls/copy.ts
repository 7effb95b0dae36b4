/** Copies through a text field of our own, for pages that forbid the clipboard to scripts. */
function copyBySelection(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;opacity:0;pointer-events:none';
  const focused = near;
  near.after(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  focused.focus();
  return copied;
}

/** Puts a text on the clipboard; tells whether it worked. `near` is the element pressed, inside our own tree. */
export async function copy(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}
