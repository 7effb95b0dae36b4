import { useLayoutEffect, useRef } from 'preact/hooks';

interface HeadingProps {
  readonly text: string;
  /** Differs for every view; the heading takes the focus when the reader's action changes it. */
  readonly view: string;
  readonly takesFocus: boolean;
}

/**
 * The heading of a question or an answer. It takes the focus after a reader's step, so that a screen reader reads it.
 */
export function Heading({ text, view, takesFocus }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(view);
  useLayoutEffect(() => {
    // A list keeps the focus while its values are tried; what is pressed can be gone.
    const activeElement = (heading.current?.getRootNode() as Document | undefined)?.activeElement;
    const isLost = !activeElement || activeElement === document.body;
    if (takesFocus && (seen.current !== view || isLost)) heading.current?.focus();
    seen.current = view;
  });
  return (
    <h2 ref={heading} class="heading" tabIndex={-1}>
      {text}
    </h2>
  );
}
