import type { PagefindIndex } from 'pagefind';
import { type GuideWords, type Locale, verdictInWords } from 'rules';
import { folderOf } from '../address/address-of.ts';
import { accepted } from './accepted.ts';
import { alsoCalled, type FindingWords } from './also-called.ts';
import { answerEntries } from './answer-entries.ts';
import { asIndexed } from './letters.ts';

/** Puts every answer of today's tree into the index of a language. */
export async function indexAnswers(
  index: PagefindIndex,
  locale: Locale,
  words: GuideWords & FindingWords,
): Promise<void> {
  const indexed = (written: string): string => asIndexed(locale, written);
  const added = answerEntries(locale, words).map(({ outcome, verdict, known, situation, text }) =>
    index.addCustomRecord({
      url: `/${locale}/decide/${folderOf(known)}`,
      language: locale,
      content: indexed(text),
      meta: {
        title: indexed(words.outcomes[outcome].title),
        answer: indexed(words.outcomes[outcome].answer),
        verdict: indexed(verdictInWords(words, outcome).word),
        situation: indexed(situation),
        named: indexed(alsoCalled(words, words.outcomes[outcome].title)),
        often: indexed(alsoCalled(words, situation)),
        also: indexed(alsoCalled(words, text)),
      },
      filters: { kind: ['answer'], outcome: [outcome], verdict: [verdict] },
    }),
  );
  for (const answer of await Promise.all(added)) accepted(answer);
}
