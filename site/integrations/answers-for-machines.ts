import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { type GuideWords, isConclusion, type Locale, statesWithPage, today, type WordsOf } from 'rules';
import { folderOf } from '../src/address/address-of.ts';
import { answerAsData, answerFile } from '../src/data-files/answer-file.ts';

/** How many files are written at a time. */
const atOnce = 64;

/**
 * Writes every answer of today's tree as data next to its page, once the pages are there: from the rules in one go, as
 * nothing has to be rendered.
 * @param site the address of the site, with a closing slash
 * @param words every language with its words
 */
export const answersForMachines = (
  site: string,
  words: readonly (readonly [Locale, GuideWords & WordsOf<'statements'>])[],
): AstroIntegration => ({
  name: 'answers for machines',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const begun = performance.now();
      const builtOn = today();
      const answers = [...statesWithPage(builtOn)].flatMap(({ known, decision }) =>
        isConclusion(decision) ? [{ known, conclusion: decision }] : [],
      );
      const waiting = words.flatMap(([locale, said]) => answers.map((path) => ({ locale, said, path })));
      const all = waiting.length;
      const write = async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const { locale, said, path } = next;
          const file = new URL(`${locale}/decide/${folderOf({ builtOn }, path.known)}${answerFile}`, dir);
          await writeFile(file, `${JSON.stringify(answerAsData(site, locale, said, path))}\n`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, write));
      logger.info(`${all} files in ${Math.round(performance.now() - begun)} ms`);
    },
  },
});
