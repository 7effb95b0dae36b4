import { say } from './arrive.ts';

/** What can be passed on of a state: as a mail's address, and as texts. */
export interface PassedOn {
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
  /** The address that opens a mail client with the text. */
  readonly mail: string;
}

/** Browsers let a page copy only while they handle the click, so the texts may still be on their way. */
async function putOnClipboard(contents: Readonly<Record<string, Promise<string>>>): Promise<void> {
  const blobs = Object.entries(contents).map(([type, content]) => [
    type,
    content.then((text) => new Blob([text], { type })),
  ]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** The address to be passed on, in the language chosen. */
function addressFor(button: HTMLElement, locale: string): string {
  const path = button.dataset.address?.replace('{locale}', locale) ?? '';
  return new URL(path, location.href).href;
}

/** Copies what a button is for and says so beside it; where that is not allowed, shows it to be copied by hand. */
export async function copy(button: HTMLElement, passOn: (locale: string) => Promise<PassedOn>): Promise<void> {
  const part = button.closest<HTMLElement>('[data-copying]');
  const said = part?.querySelector('.copied');
  if (!part || !said) return;
  const locale = part.querySelector<HTMLSelectElement>('[data-language]')?.value ?? document.documentElement.lang;
  const { copy: what = '', copied = '', failed = '', lost = '' } = { ...part.dataset, ...button.dataset };
  const content = (form: keyof PassedOn) => passOn(locale).then((passed) => passed[form]);
  // What was said of the last copy must not pass for this one.
  said.textContent = '';
  const tell = (sentence: string) => {
    said.textContent = sentence;
    say(sentence);
  };
  if (what === 'open-mail') {
    await content('mail').then(
      (address) => location.assign(address),
      () => tell(lost),
    );
    return;
  }
  const text = async (): Promise<string> => {
    if (what === 'address') return addressFor(button, locale);
    if (what === 'shown') return part.querySelector('[data-shown]')?.textContent ?? '';
    return content(what === 'markdown' ? 'markdown' : 'text');
  };
  const contents = { 'text/plain': text(), ...(what === 'html' && { 'text/html': content('html') }) };
  try {
    await putOnClipboard(contents);
    tell(copied);
  } catch {
    const given = await contents['text/plain'].catch(() => undefined);
    if (given === undefined) tell(lost);
    else {
      tell(failed);
      (await import('./copy-by-hand.ts')).showToCopy(said, given, failed);
    }
  }
}
