import { useEffect, useRef, useState } from 'preact/hooks';
import { copy, putInto } from './copy.ts';
import { useLanguage } from './language.ts';

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, or how to make it. */
  readonly text: string | (() => Promise<string>);
  readonly primary?: boolean;
  /** What is said once it is copied, next to the button; without it, the button alone says so. */
  readonly said?: string | undefined;
  readonly onCopied?: (text: string) => void;
}

/** A text that could not be copied, selected in a field for the reader to copy by hand. */
function ToCopyByHand({ text, onCopied }: { readonly text: string; readonly onCopied: () => void }) {
  const { words } = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [text]);
  return (
    <textarea
      ref={field}
      class="input by-hand"
      readOnly
      rows={3}
      aria-label={words.composer.copyFailed}
      value={text}
      onCopy={(event) => putInto(event, text) && onCopied()}
    />
  );
}

/** A button that copies a text and then says whether it did, in its own place and aloud. */
export function CopyButton({ label, text, primary, said, onCopied }: CopyButtonProps) {
  const { words } = useLanguage();
  const [copied, setCopied] = useState(false);
  const [failed, setFailed] = useState<string | undefined>();
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 4000);
    return () => clearTimeout(timer);
  }, [copied]);
  const end = (made: string, isCopied: boolean) => {
    setCopied(isCopied);
    setFailed(isCopied ? undefined : made);
    if (isCopied) onCopied?.(made);
  };
  return (
    <>
      <button
        type="button"
        class={primary ? 'button primary' : 'button'}
        onClick={async ({ currentTarget }) => {
          const made = typeof text === 'string' ? text : await text();
          end(made, await copy(made, currentTarget));
        }}
      >
        {copied ? words.composer.copied : label}
      </button>
      <span class={copied && !said ? 'copied hidden' : 'copied'} role="status">
        {copied && (said ?? words.composer.copied)}
        {failed !== undefined && words.composer.copyFailed}
      </span>
      {failed !== undefined && <ToCopyByHand text={failed} onCopied={() => end(failed, true)} />}
    </>
  );
}
