import { isOptional, type Locale } from 'rules';
import { names } from '../style/names.ts';
import { styles } from '../style/styles.ts';
import type { Text } from '../texts.ts';
import { datesIn } from './dates.ts';
import { isClosed } from './endings.ts';
import { type Fault, isExcepted } from './fault.ts';

const isNamed = (text: string, name: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${name.replaceAll('-', '.')}(?![\p{L}\p{N}])`, 'u').test(text);

/** Names of programs and products that the English sentence has and the translation lost. */
function lostNames(locale: Locale, english: string, own: string): readonly string[] {
  const local = styles[locale].names;
  return [...new Set([...names, ...Object.keys(local)])].filter(
    (name) => isNamed(english, name) && !(local[name]?.test(own) ?? isNamed(own, name)),
  );
}

function faultsOf(locale: Locale, english: string, { key, text }: Text): readonly Fault[] {
  const { negation, except } = styles[locale];
  const fault = (problem: string): Fault => ({ key, problem, detail: `${english}\n${text}` });
  const lost = isExcepted(key, except.names) ? [] : lostNames(locale, english, text);
  const denies = styles.en.negation.test(english) && !negation.test(text) && !isExcepted(key, except.negations);
  const [wanted, closed] = [isClosed(english), isClosed(text)];
  const ends = (wanted ?? closed) !== (closed ?? wanted) && !isExcepted(key, except.ends);
  const dates = datesIn('en', english).join() !== datesIn(locale, text).join();
  return [
    ...lost.map((name) => fault(`“${name}” is gone`)),
    ...(denies ? [fault('the English denies, this does not')] : []),
    ...(ends ? [fault('ends differently from the English')] : []),
    ...(dates ? [fault('other dates than the English')] : []),
  ];
}

/** The number of parts of each help page. */
const parts = (texts: readonly Text[]): ReadonlyMap<string, number> =>
  Map.groupBy(texts, ({ key }) => key.replace(/\.\d+$/, ''))
    .entries()
    .filter(([page]) => page.startsWith('help/'))
    .reduce((counts, [page, own]) => counts.set(page, own.length), new Map<string, number>());

/**
 * The parts that a translation lost or added, sentence by sentence; on help pages, part by part if both have as many.
 */
export function translationFaults(locale: Locale, english: readonly Text[], own: readonly Text[]): readonly Fault[] {
  const source = new Map(english.map(({ key, text }) => [key, text]));
  const [wanted, there] = [parts(english), parts(own)];
  const others = [...there]
    .filter(([page, count]) => wanted.has(page) && wanted.get(page) !== count)
    .map(([page]) => page);
  const sentences = own.flatMap((text) => {
    // A form of a plural that English does not have is compared with the general one.
    const same = source.get(text.key) ?? source.get(text.key.replace(/\.\w+$/, '.other'));
    const isElsewhere = isOptional(text.key) || others.some((page) => text.key.startsWith(`${page}.`));
    return same === undefined || isElsewhere ? [] : faultsOf(locale, same, text);
  });
  return [
    ...sentences,
    ...others
      .filter((page) => !isExcepted(page, styles[locale].except.parts))
      .map((page) => ({
        key: page,
        problem: 'other parts than the English',
        detail: `${there.get(page)} headings, paragraphs, points and rows for ${wanted.get(page)}`,
      })),
  ];
}
