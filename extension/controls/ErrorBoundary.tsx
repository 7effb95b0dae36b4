import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from './language.ts';

interface ErrorBoundaryProps {
  /** Shown when something within fails. */
  readonly instead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Keeps a failure of what is within to itself: everything around it goes on working. */
export function ErrorBoundary({ instead, children }: ErrorBoundaryProps) {
  const [error] = useErrorBoundary((failure) => console.error(failure));
  return <>{error ? instead : children}</>;
}

/** Says that the guidance failed, and what to do. */
export function Broken() {
  const { words } = useLanguage();
  const sentence = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // What had the focus may be gone: the keys that close a panel are to reach it all the same.
    if (document.activeElement === document.body) sentence.current?.focus();
  }, []);
  return (
    <p ref={sentence} role="alert" tabIndex={-1}>
      {words.extension.panel.broken}
    </p>
  );
}
