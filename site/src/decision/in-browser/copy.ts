import { find, marked, readMark, treeHere } from '../marks.ts';
import { say } from './arrive.ts';
import type { SharedForm } from './share-state.ts';

/** The address to be shared, in the language chosen. */
function addressFor(button: HTMLElement | null, locale: string): string {
  const path = readMark(button, 'address')?.replace('{locale}', locale) ?? '';
  return new URL(path, location.href).href;
}

/** Copies what a button is for and says so next to it. When that is not allowed, shows it to be copied by hand. */
export async function copy(button: HTMLElement): Promise<void> {
  const part = button.closest<HTMLElement>(marked('copying'));
  const said = part && find(part, 'said');
  if (!part || !said) return;
  const locale = find<HTMLSelectElement>(part, 'language')?.value ?? document.documentElement.lang;
  const what = readMark(button, 'copy');
  const [copied = '', failed = '', lost = ''] = (['copied', 'not-copied', 'lost'] as const).map((each) =>
    readMark(treeHere(), each),
  );
  const content = async (form: SharedForm) =>
    (await import('./share-state.ts')).shareState(form, locale, addressFor(find(part, 'address'), locale));
  const tell = (sentence: string) => {
    said.textContent = sentence;
    say(sentence);
  };
  if (what === 'open-mail')
    return content('mail').then(
      (address) => location.assign(address),
      () => tell(lost),
    );
  const text = async (): Promise<string> => {
    if (what === 'address') return addressFor(button, locale);
    if (what === 'shown') return find(part, 'shown')?.textContent ?? '';
    return content(what === 'markdown' ? what : 'text');
  };
  const plain = text();
  const contents = { 'text/plain': plain, ...(what === 'html' && { 'text/html': content('html') }) };
  try {
    // Browsers let a page copy only while they handle the click, so the texts may still be on their way.
    const blobs = Object.entries(contents).map(([type, on]) => [type, on.then((each) => new Blob([each], { type }))]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    tell(copied);
  } catch {
    const given = await plain.catch(() => undefined);
    if (given === undefined) tell(lost);
    else {
      tell(failed);
      (await import('./copy-by-hand.ts')).showToCopy(said, given, failed);
    }
  }
}
