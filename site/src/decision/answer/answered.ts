import type { Conclusion, Known, PointInTime } from 'rules';
import type { PageContext } from '../../context/page-context.ts';

/** An answer, with the facts and the time that it is based on. */
export interface Answered {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  readonly known: Known;
  readonly time: PointInTime;
}

/** Works something out once for each answer: at build, the pages of all languages share it. */
export function oncePerAnswer<V>(workOut: (answered: Answered) => V): (answered: Answered) => V {
  const found = new Map<string, V>();
  return (answered) => {
    const { conclusion, known, time } = answered;
    const key = `${time.kind} ${conclusion.asOf} ${JSON.stringify(known)}`;
    const value = found.get(key) ?? workOut(answered);
    found.set(key, value);
    return value;
  };
}
