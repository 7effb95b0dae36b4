import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inOneLine, spaceAfter } from 'rules';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { useLanguage } from '../../controls/language.ts';
import { TextField } from '../../controls/TextField.tsx';
import { useServices } from '../services.ts';
import { useNoting } from './noting.tsx';
import type { LinkRequest } from './request.ts';

interface ComposerProps {
  readonly request: LinkRequest;
}

/** The request link for the customer, in the step that starts the request: its ids, the link, and notes about it. */
export function Composer({ request }: ComposerProps) {
  const { words } = useLanguage();
  const { profiles } = useServices();
  const { note, line } = useNoting();
  const { made, needed, isNew, missing } = request;
  // Fields stay once they are shown, so that what was typed can be corrected.
  const [isAsking, setAsking] = useState(missing !== undefined);
  const changing = isAsking || missing !== undefined;
  const fields = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  useLayoutEffect(() => {
    if (wasPressed.current) fields.current?.querySelector('input')?.focus();
  }, [isAsking]);
  const said = inOneLine(made ? [...made.notes, request.withTenant] : [words.composer.privacy, words.composer.missing]);
  return (
    <div class="composer" ref={fields}>
      {changing &&
        needed.map((field) => (
          <TextField
            key={field}
            name={field}
            label={words.composer[field]}
            value={request.text(field)}
            error={request.error(field)}
            code
            onInput={(value) => request.type(field, value)}
            onLeave={() => request.leave(field)}
          />
        ))}
      {missing === undefined ? (
        <div class="link-row">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long link has to be scrolled by keyboard too */}
          <output class="request-link" aria-label={words.composer.link} dir="ltr" tabIndex={0}>
            {made?.link}
          </output>
          <CopyButton
            label={words.composer.copy}
            text={request.link}
            primary
            onCopied={(link) => note({ kind: request.kind, link })}
          />
        </div>
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={({ currentTarget }) =>
              currentTarget.closest('.composer')?.querySelector<HTMLElement>(`[name=${missing}]`)?.focus()
            }
          >
            {words.composer.copy}
          </button>
        </div>
      )}
      {line}
      {made?.concerns.map((concern) => (
        <p key={concern} class="failing" role="status">
          {concern}
        </p>
      ))}
      <p class="soft">
        {said}
        {made && (
          <>
            {spaceAfter(said)}
            {isNew && (
              <button type="button" class="link" onClick={() => profiles.keep(request.ids)}>
                {words.extension.guide.keepIds}
              </button>
            )}
            {!changing && (
              <button
                type="button"
                class="link"
                name="ids"
                onClick={() => {
                  wasPressed.current = true;
                  setAsking(true);
                }}
              >
                {words.tree.change}
              </button>
            )}
          </>
        )}
      </p>
    </div>
  );
}
