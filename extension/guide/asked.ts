import { useEffect, useState } from 'preact/hooks';
import { retryOnce } from '../background/requests.ts';

/**
 * The answer to a request that takes a moment and changes nothing. Returns undefined until it is there. The request is
 * sent again when something that it depends on changes; until its answer is there, or if it fails, the previous one
 * stays.
 */
export function useAsked<Answer>(ask: () => Promise<Answer>, dependsOn: readonly unknown[]): Answer | undefined {
  const [answer, setAnswer] = useState<Answer | undefined>();
  useEffect(() => {
    let wanted = true;
    retryOnce(ask).then((found) => wanted && setAnswer(found), console.error);
    return () => {
      wanted = false;
    };
  }, dependsOn);
  return answer;
}
