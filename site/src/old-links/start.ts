/** Fetches the code that checks links only when someone uses the form, so that reading the page costs nothing. */
const root = document.querySelector<HTMLElement>('#old-links');
let begun = false;

async function begin(form: HTMLElement): Promise<void> {
  if (begun) return;
  begun = true;
  try {
    await (await import('./open-old-links.tsx')).begin(form);
  } catch {
    // Without a connection the next use tries again.
    begun = false;
  }
}

if (root)
  for (const sign of ['pointerover', 'focusin', 'touchstart', 'change'])
    root.addEventListener(sign, () => void begin(root), { passive: true });
