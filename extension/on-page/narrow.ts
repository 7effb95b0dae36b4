import { useEffect, useState } from 'preact/hooks';

/** Whether the window is as small as a phone's, or as a page's at 400 %. */
export function useNarrow(): boolean {
  const [query] = useState(() => matchMedia('(max-width: 480px), (max-height: 480px)'));
  const [isNarrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const changed = () => setNarrow(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, [query]);
  return isNarrow;
}
