import type { Placed } from './check/fault.ts';
import { faultsIn } from './check/faults.ts';
import { helpPage } from './files.ts';
import { gapsIn } from './gaps.ts';
import { filesLacking } from './lacks.ts';
import { sentencesByKey } from './sentences-by-key.ts';
import { pageOf, textsOf } from './texts.ts';

/** Everything that is open about one sentence of a language, or about a whole file or page. */
export interface Finding {
  readonly place: string;
  readonly key: string;
  readonly problems: readonly string[];
  readonly english?: string | undefined;
  readonly own?: string | undefined;
}

/** Whether a sentence or page does not exist yet. */
export const isMissing = ({ problems }: Finding): boolean => problems.includes('missing');

/** Whether a sentence or page is still the English one. */
export const isUntranslated = ({ problems }: Finding): boolean => problems.includes('untranslated');

/** Replaces the faults of all parts of a page that is still the English one by a single fault. */
function wholePages(locale: string, faults: readonly Placed[]): readonly Placed[] {
  const open = faults.filter(({ problem }) => problem === 'untranslated').flatMap(({ key }) => pageOf(key) ?? []);
  const whole = [...new Set(open)].filter((page) => helpPage(locale, page) === helpPage('en', page));
  const others = faults.filter(({ place }) => !whole.includes(place));
  return [...others, ...whole.map((page) => ({ place: page, key: page, problem: 'untranslated' }))];
}

/** Everything that is open in the sentences and pages of a language: file by file, and sentence by sentence. */
export async function findingsIn(locale: string): Promise<readonly Finding[]> {
  const [english, own, texts] = await Promise.all([sentencesByKey('en'), sentencesByKey(locale), textsOf(locale)]);
  const parts = new Map(texts.map(({ key, text }) => [key, text]));
  const faults = (await faultsIn(locale)).map((fault): Placed => {
    // A form of a plural is a part of its sentence.
    const key = own.has(fault.key) || pageOf(fault.key) ? fault.key : fault.key.replace(/\.\w+$/, '');
    return { ...fault, key, place: pageOf(key) ?? own.get(key)?.place ?? '' };
  });
  const all = [...(await filesLacking(locale)), ...(await gapsIn(locale)), ...wholePages(locale, faults)];
  const keys = new Set([...english.keys(), ...own.keys(), ...parts.keys()]);
  const order = new Map([...keys].map((key, at) => [key, at]));
  // Whole files come first, whole pages last.
  const position = ({ key, place }: Finding) => order.get(key) ?? (key === place ? order.size : -1);
  return [...Map.groupBy(all, ({ key, place }) => `${place} ${key}`).values()]
    .flatMap((same): Finding | readonly [] => {
      const [first] = same;
      if (!first) return [];
      const { place, key, detail } = first;
      const problems = [...new Set(same.map(({ problem }) => problem))];
      return {
        place,
        key,
        problems,
        english: english.get(key)?.text,
        own: own.get(key)?.text ?? parts.get(key) ?? detail,
      };
    })
    .toSorted((a, b) => position(a) - position(b));
}
