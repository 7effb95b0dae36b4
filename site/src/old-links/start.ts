/** Fetches the code that checks links only when someone uses the form, so that reading the page costs nothing. */
const root = document.querySelector<HTMLElement>('#old-links');
let begun: Promise<void> | undefined;
let isReady = false;

function begin(form: HTMLElement): Promise<void> {
  begun ??= import('./open-old-links.tsx').then(async (code) => {
    await code.begin(form);
    isReady = true;
  });
  // Without a connection the next use tries again.
  begun.catch(() => {
    begun = undefined;
  });
  return begun;
}

if (root) {
  const ignored = () => undefined;
  for (const sign of ['pointerover', 'focusin', 'touchstart', 'change'])
    root.addEventListener(sign, () => begin(root).catch(ignored), { passive: true });
  root.addEventListener('submit', (event) => {
    // Sent before the code was loaded, the form would open the page again, without the text.
    event.preventDefault();
    if (!isReady) begin(root).then(() => (event.target as HTMLFormElement).requestSubmit(), ignored);
  });
}
