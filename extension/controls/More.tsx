import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface MoreProps {
  readonly summary: string;
  /** What is shown when it is opened; worked out only then. */
  readonly children: () => ComponentChildren;
}

/** Something that is there for who wants it, behind its own line. */
export function More({ summary, children }: MoreProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div>{children()}</div>}
    </details>
  );
}
