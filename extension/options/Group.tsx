import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Broken, ErrorBoundary } from '../controls/ErrorBoundary.tsx';

interface GroupProps {
  /** The id in an address that opens the group. */
  readonly id: string;
  readonly title: string;
  /** The present settings in one line, so that few visits have to open it; undefined where there is nothing to say. */
  readonly set: string | undefined;
  readonly isFirst?: boolean;
  readonly children: ComponentChildren;
}

/** A group of options, closed except for the first one and the one that the address names. */
export function Group({ id, title, set, isFirst = false, children }: GroupProps) {
  const group = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const follow = () => {
      if (!group.current || location.hash !== `#${id}`) return;
      group.current.open = true;
      group.current.scrollIntoView();
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <details class="group" id={id} ref={group} open={isFirst}>
      <summary>
        <h2>{title}</h2>
        {set && <span class="set">{set}</span>}
      </summary>
      <div class="inside">
        <ErrorBoundary instead={<Broken />}>{children}</ErrorBoundary>
      </div>
    </details>
  );
}
