import { useRef } from 'preact/hooks';
import { ask } from '../../background/requests.ts';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { useLanguage } from '../../controls/language.ts';
import { useServices } from '../services.ts';
import type { AnswerParts } from './answer-parts.ts';

/** The ways to pass an answer on. Esc closes them, and the focus is back on the button. */
export function Share({ shared, profile, customerName }: Pick<AnswerParts, 'shared' | 'profile' | 'customerName'>) {
  const { words } = useLanguage();
  const { site } = useServices();
  const { copyWhole, copyLink } = words.extension.guide;
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
        <CopyButton
          label={words.share.copyText}
          text={() => ask('text', { ...shared, form: 'reply', customer: customerName })}
        />
        {profile.replyTemplate && <CopyButton label={copyWhole} text={() => ask('text', shared)} />}
        <CopyButton label={words.share.copyMarkdown} text={() => ask('text', { ...shared, form: 'markdown' })} />
        {site && <CopyButton label={copyLink} text={async () => site + (await ask('path', shared))} />}
      </div>
    </details>
  );
}
