import { useRef } from 'preact/hooks';
import type { SharedAnswer } from '../../background/answers.ts';
import { ask } from '../../background/requests.ts';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { useLanguage } from '../../controls/language.ts';
import { useServices } from '../services.ts';

/** The ways to pass an answer on. Esc closes them, and the focus is back on the button. */
export function Share({ shared }: { readonly shared: SharedAnswer }) {
  const { words } = useLanguage();
  const { site } = useServices();
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details
      ref={menu}
      class="share"
      onToggle={() => menu.current?.open && menu.current.lastElementChild?.scrollIntoView({ block: 'nearest' })}
      onFocusOut={({ relatedTarget }) => {
        if (menu.current && !menu.current.contains(relatedTarget as Node | null)) menu.current.open = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="button">{words.parts.share}</summary>
      <div class="menu">
        <CopyButton label={words.share.copyText} text={() => ask('text', shared)} />
        <CopyButton label={words.share.copyMarkdown} text={() => ask('text', { ...shared, form: 'markdown' })} />
        {site && (
          <CopyButton label={words.extension.guide.copyLink} text={async () => site + (await ask('path', shared))} />
        )}
      </div>
    </details>
  );
}
