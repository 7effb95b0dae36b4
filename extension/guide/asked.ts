import { useEffect, useState } from 'preact/hooks';

/**
 * What was answered to a question that takes a moment; undefined until then. It is asked again when something that it
 * depends on changes, and the answer before stays until the new one is there, or when there is none.
 */
export function useAsked<Answer>(ask: () => Promise<Answer>, dependsOn: readonly unknown[]): Answer | undefined {
  const [answer, setAnswer] = useState<Answer | undefined>();
  useEffect(() => {
    let wanted = true;
    ask().then((found) => wanted && setAnswer(found), console.error);
    return () => {
      wanted = false;
    };
  }, dependsOn);
  return answer;
}
