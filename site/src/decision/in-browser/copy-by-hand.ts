import { find, setMark } from '../marks.ts';

/** Shows a text that could not be put on the clipboard, selected, for the reader to copy. */
export function showToCopy(after: Element, text: string, label: string): void {
  const shown = after.parentElement && find<HTMLTextAreaElement>(after.parentElement, 'by-hand');
  const field = shown ?? document.createElement('textarea');
  field.className = 'by-hand';
  setMark(field, 'by-hand', true);
  field.readOnly = true;
  field.rows = Math.min(8, text.split('\n').length + 1);
  field.setAttribute('aria-label', label);
  field.value = text;
  after.after(field);
  field.focus();
  field.select();
}
