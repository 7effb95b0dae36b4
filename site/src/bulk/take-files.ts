const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
const field = (): HTMLInputElement | null => document.querySelector('#bulk-file');

/** Whether the field for the file is shown as the place where a file can be dropped. */
function show(over: boolean): void {
  field()?.closest('section')?.toggleAttribute('data-over', over);
}

/** Puts a file into the field for it, as if it had been chosen there. */
function take(file: File): void {
  const input = field();
  if (!input) return;
  const only = new DataTransfer();
  only.items.add(file);
  input.files = only.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Takes a file that is pasted anywhere except into a field, or cells that are pasted as a file with that name. */
export function takePastedFile(name: string): void {
  addEventListener('paste', (event) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (isTyping && event.target !== field()) return;
    const [pasted] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const file = pasted ?? (text.trim() === '' ? undefined : new File([text], `${name}.txt`, { type: 'text/plain' }));
    if (!file || !field()) return;
    event.preventDefault();
    take(file);
  });
}

/**
 * Puts a file that is dropped anywhere on the page into the field for it, as if it had been chosen there. While there
 * is no such field, none is taken: the browser would replace the page with the file, and every answer would be lost.
 */
export function takeDroppedFile(onDrag: () => void): void {
  addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    onDrag();
    show(true);
    if (!field() && event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) show(false);
  });
  addEventListener('drop', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    show(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  });
}
