import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from './language.ts';

interface ErrorBoundaryProps {
  /** Shown when something inside fails. */
  readonly instead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Contains a failure of its children: everything around it keeps working. */
export function ErrorBoundary({ instead, children }: ErrorBoundaryProps) {
  const [error] = useErrorBoundary((failure) => console.error(failure));
  return <>{error ? instead : children}</>;
}

/** Says that the guidance failed, and what to do. */
export function Broken() {
  const { words } = useLanguage();
  const sentence = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // The focused element may be gone: the keys that close a panel must still reach it.
    if (document.activeElement === document.body) sentence.current?.focus();
  }, []);
  return (
    <p ref={sentence} role="alert" tabIndex={-1}>
      {words.extension.panel.broken}
    </p>
  );
}
