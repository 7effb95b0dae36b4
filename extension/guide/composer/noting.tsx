import { useState } from 'preact/hooks';
import { ask } from '../../background/requests.ts';
import { useLanguage } from '../../controls/language.ts';
import type { Noted } from '../../kept/book/changes.ts';
import type { MadeRequest } from '../../kept/book/entry.ts';
import { reportKept } from '../../kept/kept-value.ts';
import { useServices } from '../services.ts';

/**
 * Notes the requests that were copied or opened at once in the reader's request book, and gives the line that then says
 * so, with a button that takes them back, or notes them again.
 */
export function useNoting() {
  const { noting } = useLanguage().words.extension;
  const { onMade } = useServices();
  const [last, setLast] = useState<{
    readonly requests: readonly MadeRequest[];
    readonly noted?: readonly Noted[];
  }>();
  const note = async (...requests: readonly MadeRequest[]) => {
    const noted: Noted[] = [];
    for (const request of requests) noted.push(...[(await onMade(request)) ?? []].flat());
    setLast(noted.length > 0 ? { requests, noted } : undefined);
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
              if (!noted) return note(...last.requests);
              const taken = await Promise.all(noted.map((each) => reportKept(ask('takeBack', each))));
              if (taken.every(Boolean)) setLast({ requests: last.requests });
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
