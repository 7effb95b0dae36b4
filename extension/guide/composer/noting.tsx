import { useState } from 'preact/hooks';
import type { MailRequest } from 'rules';
import { ask } from '../../background/requests.ts';
import { useLanguage } from '../../controls/language.ts';
import { reportKept } from '../../kept/kept-value.ts';
import { useServices } from '../services.ts';

/**
 * Adds an email that was copied or opened to the reader's request log, or the link that it would contain, and gives the
 * line that then says so, with a button that removes it, or adds it again.
 */
export function useNoting() {
  const { noting } = useLanguage().words.extension;
  const { onMade } = useServices();
  const [last, setLast] = useState<{
    readonly mail: MailRequest;
    readonly noted?: Awaited<ReturnType<typeof onMade>>;
  }>();
  const note = async (mail: MailRequest) => {
    const noted = await onMade(mail);
    setLast(noted && { mail, noted });
  };
  const noted = last?.noted;
  const line = (
    <p class="copied" role="status">
      {last && (
        <>
          {noted ? noting.noted : noting.takenBack}
          {' · '}
          <button
            type="button"
            class="link"
            onClick={async () => {
              if (!noted) return note(last.mail);
              if (await reportKept(ask('takeBack', noted))) setLast({ mail: last.mail });
            }}
          >
            {noted ? noting.undo : noting.again}
          </button>
        </>
      )}
    </p>
  );
  return { note, line };
}
