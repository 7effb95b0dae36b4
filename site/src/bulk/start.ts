import { startWords } from './start-words.ts';
import { takeDroppedFile, takePastedFile } from './take-files.ts';

/**
 * Fetches the code that checks a list only when someone uses the form, so that reading the page costs nothing. Until
 * then the lists and the field for the file are the browser's own; the choices made in them are read once the code has
 * loaded.
 */
const root = document.querySelector<HTMLElement>('#bulk');
let begun = false;

/** Says below the form why a file that was chosen is not read; without a sentence, removes the message. */
function tell(form: HTMLElement, sentence?: string): void {
  form.parentElement?.querySelector('[data-not-begun]')?.remove();
  if (sentence === undefined) return;
  const notice = Object.assign(document.createElement('p'), { className: 'notice problem', textContent: sentence });
  notice.setAttribute('role', 'alert');
  notice.dataset.notBegun = '';
  form.after(notice);
}

const isFileChosen = (form: HTMLElement): boolean =>
  form.querySelector<HTMLInputElement>('#bulk-file')?.files?.length === 1;

async function begin(form: HTMLElement): Promise<void> {
  if (begun) return;
  begun = true;
  try {
    await (await import('./open-check.tsx')).begin(form);
    tell(form);
  } catch {
    begun = false;
    if (isFileChosen(form)) tell(form, startWords.read(form).notLoaded);
  }
}

if (root) {
  for (const sign of ['pointerover', 'focusin', 'touchstart', 'change'])
    root.addEventListener(sign, () => void begin(root), { passive: true });
  takeDroppedFile(() => void begin(root));
  takePastedFile(startWords.read(root).pasted);
  // Chosen before this code was loaded, or kept by the browser when the page was opened again.
  if (isFileChosen(root)) void begin(root);
}
