import { useEffect, useRef, useState } from 'preact/hooks';
import type { Copied } from 'rules';
import { retryOnce } from '../background/requests.ts';
import { copy, putInto } from './copy.ts';
import { useLanguage } from './language.ts';

/** The text to copy, and the message after copying, if it differs from the usual one. */
type Made = Copied & { readonly said?: string };

interface CopyButtonProps {
  readonly label: string;
  /** The text to copy, or a function without side effects that makes it. */
  readonly text: string | (() => Promise<string | Made>);
  readonly primary?: boolean;
  /** The message shown next to the button after copying; without it, only the button says so. */
  readonly said?: string | undefined;
  readonly onCopied?: (text: string) => void;
}

/** A text that could not be copied, selected in a field for the reader to copy by hand. */
export function ToCopyByHand({ made, onCopied }: { readonly made: Made; readonly onCopied: () => void }) {
  const { words } = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [made]);
  return (
    <textarea
      ref={field}
      class="input by-hand"
      readOnly
      rows={3}
      aria-label={words.composer.copyFailed}
      value={made.text}
      onCopy={(event) => putInto(event, made) && onCopied()}
    />
  );
}

/** A button that copies a text and then says whether it did, in its own place and aloud. */
export function CopyButton({ label, text, primary, said, onCopied }: CopyButtonProps) {
  const { words } = useLanguage();
  const [copied, setCopied] = useState<Made | undefined>();
  // Its text is empty when making it failed.
  const [failed, setFailed] = useState<Made | undefined>();
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(undefined), 4000);
    return () => clearTimeout(timer);
  }, [copied]);
  const end = (made: Made, isCopied: boolean) => {
    setCopied(isCopied ? made : undefined);
    setFailed(isCopied ? undefined : made);
    if (isCopied) onCopied?.(made.text);
  };
  const sentence = copied?.said ?? said;
  return (
    <>
      <button
        type="button"
        class={primary ? 'button primary' : 'button'}
        onClick={async ({ currentTarget }) => {
          const failing = (failure: unknown) => {
            console.error(failure);
            return '';
          };
          const found = typeof text === 'string' ? text : await retryOnce(text).catch(failing);
          const made = typeof found === 'string' ? { text: found } : found;
          end(made, made.text !== '' && (await copy(made, currentTarget)));
        }}
      >
        {copied ? words.composer.copied : label}
      </button>
      <span class={copied && !sentence ? 'copied hidden' : 'copied'} role="status">
        {copied && (sentence ?? words.composer.copied)}
        {failed && (failed.text ? words.composer.copyFailed : words.extension.panel.broken)}
      </span>
      {failed?.text && <ToCopyByHand made={failed} onCopied={() => end(failed, true)} />}
    </>
  );
}
