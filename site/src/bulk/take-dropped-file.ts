const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
const field = (): HTMLInputElement | null => document.querySelector('#bulk-file');

/** Whether the field for the file is shown as the place where a file can be dropped. */
function show(over: boolean): void {
  field()?.closest('.file-choice')?.toggleAttribute('data-over', over);
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
    const input = field();
    if (!file || !input) return;
    const only = new DataTransfer();
    only.items.add(file);
    input.files = only.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
