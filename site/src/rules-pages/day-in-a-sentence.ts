import { type Day, type Locale, loadWords } from 'rules';

/** The changes on each day on which some answer changed, in one sentence for each day, in a language. */
export async function daysInSentences(locale: Locale): Promise<(day: Day) => string> {
  const { days } = await loadWords(locale, ['days']);
  const sentences: Readonly<Record<Day, string>> = days;
  return (day) => {
    const sentence = sentences[day];
    if (!sentence) throw new Error(`Some answer changed on ${day}: say how in rules/words/${locale}/days.ts.`);
    return sentence;
  };
}
