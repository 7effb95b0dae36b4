import { cut, fill, type IdField, InvalidInput, readId } from 'rules';
import { type FilledField, filledIn, nameOf, textIn } from '../composer/filled-in.ts';
import { find, findAll, readAlong, readMark, setMark, treeHere } from '../marks.ts';

const fieldsOf = (composer: HTMLElement): readonly FilledField[] => [...findAll<FilledField>(composer, 'field')];

/** An id in the form for a link. Returns undefined when the text is not one. */
function read(id: IdField, text: string): string | undefined {
  try {
    return readId(id, text);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/** The element above a field that says what is wrong with it. */
function errorAbove(input: HTMLInputElement): HTMLElement {
  const made = document.createElement('p');
  made.className = 'error';
  made.id = `${input.id}-error`;
  setMark(made, 'error', true);
  input.before(made);
  return made;
}

function show(place: HTMLElement, input: HTMLInputElement, sentence: string | undefined): void {
  const error = find(place, 'error') ?? errorAbove(input);
  error.hidden = sentence === undefined;
  error.textContent = sentence ?? '';
  setMark(place, 'problem', sentence !== undefined);
  if (sentence === undefined) input.removeAttribute('aria-invalid');
  else input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', error.id);
}

/** The element that says which link it is: the chosen partner type, or the composer. */
const chosenIn = (composer: HTMLElement): Element =>
  find<HTMLSelectElement>(composer, 'field', 'partner-type')?.selectedOptions[0] ?? composer;

/** The problem with the text that was entered for an id, in words. */
function whatIsWrong(composer: HTMLElement, place: HTMLElement, text: string): string {
  const mark = readMark(place, 'id-field') === 'partnerId' ? 'wrong-number' : 'wrong';
  const sentence = readMark(composer, mark) ?? readMark(treeHere(), mark) ?? '';
  return fill(sentence, { field: place.querySelector('label')?.textContent ?? '', given: cut(text, 80) });
}

/**
 * A link with gaps; one given by its index is read from the list in the page, with the labels of the fields in its
 * gaps.
 */
function linkFor(composer: HTMLElement, link: string): string {
  const gapped = /^\d+$/.test(link) ? findAll(composer, 'gapped')[Number(link)]?.textContent : undefined;
  if (gapped == null) return link;
  const fields = [...findAll(composer, 'id-field')];
  const labeled = fields.map(
    (field) => [field.querySelector('label')?.textContent, readMark(field, 'id-field')] as const,
  );
  return labeled.reduce((text, [label, id]) => text.replaceAll(`{${label}}`, `{${id}}`), gapped);
}

/** Shows the link with the ids in the fields, and the problems with them. */
function update(composer: HTMLElement): void {
  const chosen = chosenIn(composer);
  const needs = readAlong(chosen, 'needs').split(' ').filter(Boolean);
  const ids: Record<string, string> = {};
  for (const place of findAll(composer, 'id-field')) {
    const id = readMark(place, 'id-field') as IdField;
    const input = find<HTMLInputElement>(place, 'field');
    if (!input) continue;
    place.hidden = !needs.includes(id);
    const value = read(id, input.value);
    if (value !== undefined && !place.hidden) ids[id] = value;
    const isWrong = value === undefined && input.value.trim() !== '' && filledIn.isLeft(id);
    show(place, input, isWrong ? whatIsWrong(composer, place, input.value) : undefined);
  }
  const withAdmin = filledIn.value('admin') === 'on' ? readAlong(chosen, 'link-admin') : '';
  const template = withAdmin || linkFor(composer, readAlong(chosen, 'link'));
  const link = template && needs.every((id) => ids[id]) ? fill(template, ids) : '';
  const output = find(composer, 'request-link');
  if (!output) return;
  output.hidden = link === '';
  output.textContent = link;
  setMark(output, 'joint', readAlong(chosen, 'joint') !== '');
  setMark(output, 'admin', withAdmin !== '' || readAlong(chosen, 'admin') !== '');
  // The note of a composer with one link stays as it is.
  if (chosen !== composer) find(composer, 'link-note')?.replaceChildren(readAlong(chosen, 'note'));
  find<HTMLElement>(composer, 'copy')?.toggleAttribute('hidden', !template);
  document.dispatchEvent(new Event('request-link'));
}

const ready = new WeakSet<HTMLElement>();

/** Follows the fields of a composer, beginning with texts entered before this code was loaded or on another page. */
export function compose(composer: HTMLElement): void {
  if (ready.has(composer)) return;
  ready.add(composer);
  filledIn.readFrom(composer);
  for (const field of fieldsOf(composer)) {
    const text = filledIn.value(nameOf(field));
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = text !== '';
    else field.value = text || field.value;
  }
  composer.addEventListener('input', ({ target }) => {
    const field = target as FilledField;
    filledIn.enter(nameOf(field), textIn(field));
    update(composer);
  });
  composer.addEventListener('change', ({ target }) => {
    filledIn.leave(nameOf(target as FilledField));
    update(composer);
  });
  update(composer);
}

/** Whether the link is ready to be copied. If it is not, the first missing ID gets the focus and says so. */
export function isReady(composer: HTMLElement): boolean {
  compose(composer);
  if (find(composer, 'request-link')?.textContent) return true;
  for (const place of findAll(composer, 'id-field')) {
    const input = find<HTMLInputElement>(place, 'field');
    if (!input || place.hidden || read(readMark(place, 'id-field') as IdField, input.value)) continue;
    filledIn.leave(nameOf(input));
    update(composer);
    if (input.value.trim() === '') show(place, input, readMark(composer, 'needed'));
    input.focus();
    return false;
  }
  return false;
}

/** Puts the focus where the link is made: on the first empty field, or on the button that copies it. */
export function focusComposer(composer: HTMLElement): void {
  compose(composer);
  const empty = fieldsOf(composer).find((field) => field.value.trim() === '' && !field.closest('[hidden]'));
  (empty ?? find(composer, 'copy'))?.focus();
}

for (const arrival of ['turned', 'drawn'])
  document.addEventListener(arrival, () => {
    const tree = treeHere();
    const composer = tree && find(tree, 'composer');
    if (composer && filledIn.isFor(composer)) compose(composer);
  });
