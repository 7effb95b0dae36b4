import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface MoreProps {
  readonly summary: string;
  /** Its class, unless it looks like a link. */
  readonly class?: string;
  /** Renders the details when it is open; called only then. */
  readonly children: () => ComponentChildren;
}

/** Details that are shown when their summary is pressed. */
export function More({ summary, children, ...look }: MoreProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class={look.class ?? 'more'} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div>{children()}</div>}
    </details>
  );
}
