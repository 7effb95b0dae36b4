import { useEffect, useState } from 'preact/hooks';
import { retryOnce } from '../background/requests.ts';

/**
 * The answer to a question that takes a moment and changes nothing. Returns undefined until it is there. The question is
 * asked again when something that it depends on changes; until that answer is there, and if it fails, the one before stays.
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
