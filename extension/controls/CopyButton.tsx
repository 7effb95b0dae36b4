import { useEffect, useState } from 'preact/hooks';
import { useSurroundings } from '../guide/surroundings.ts';
import { copy } from './copy.ts';

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, or how to make it. */
  readonly text: string | (() => Promise<string>);
  readonly primary?: boolean;
  readonly onCopied?: () => void;
}

/** A button that copies a text and says whether it did. */
export function CopyButton({ label, text, primary, onCopied }: CopyButtonProps) {
  const { words } = useSurroundings();
  const [result, setResult] = useState<'copied' | 'failed' | undefined>();
  useEffect(() => {
    if (result !== 'copied') return undefined;
    const timer = setTimeout(() => setResult(undefined), 4000);
    return () => clearTimeout(timer);
  }, [result]);
  return (
    <>
      <button
        type="button"
        class={primary ? 'button primary' : 'button'}
        onClick={async ({ currentTarget }) => {
          const made = typeof text === 'string' ? text : await text();
          const copied = await copy(made, currentTarget);
          setResult(copied ? 'copied' : 'failed');
          if (copied) onCopied?.();
        }}
      >
        {label}
      </button>
      <span class="copied" role="status">
        {result === 'copied' && words.composer.copied}
        {result === 'failed' && words.composer.copyFailed}
      </span>
    </>
  );
}
