/** Lighthouse's results for a page. */
export interface Report {
  readonly categories: Readonly<
    Record<string, { title: string; score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { title: string; score: number | null; displayValue?: string }>>;
}

/**
 * The report that Lighthouse wrote.
 * @throws Error with the code when Lighthouse itself failed, and not the page
 */
export function readReport(written: string): Report {
  const { runtimeError, ...report } = JSON.parse(written) as Report & { readonly runtimeError?: { code?: string } };
  if (runtimeError?.code && runtimeError.code !== 'NO_ERROR') throw new Error(runtimeError.code);
  return report;
}

/** Why a run failed, in a few words: Lighthouse's own code, if it names one, never the report it printed. */
export function reasonOf(error: unknown): string {
  const { message = '', stdout = '', stderr = '' } = error as { message?: string; stdout?: string; stderr?: string };
  const [code] =
    /\b(?:NO_[A-Z_]{3,}|[A-Z]+(?:_[A-Z]+){1,4})\b/.exec(`${message.split('\n')[0]}\n${stderr}\n${stdout}`) ?? [];
  return code ?? message.split('\n')[0]?.slice(0, 200) ?? '';
}

/** Tries up to three times, as Lighthouse fails now and then for no reason of the page. */
export async function upToThreeTimes<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 2; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw new Error(reasonOf(error));
    }
  }
}
