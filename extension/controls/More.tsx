import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface MoreProps {
  readonly summary: string;
  /** What is shown when it is open; called only then. */
  readonly children: () => ComponentChildren;
}

/** Details that are shown when their summary is pressed. */
export function More({ summary, children }: MoreProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div>{children()}</div>}
    </details>
  );
}
