import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { isConclusion, statesWithPage, today } from 'rules';
import { answerAsData, answerFilePath } from '../src/data-files/answer-file.ts';

/** How many files are written at a time. */
const atOnce = 64;

/**
 * Writes every answer of today's tree as data, once for all languages, when the pages are there: from the rules in one go,
 * as nothing has to be rendered.
 * @param site the address of the site, with a closing slash
 */
export const answersForMachines = (site: string): AstroIntegration => ({
  name: 'answers for machines',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const begun = performance.now();
      const waiting = [...statesWithPage(today())].flatMap(({ known, decision }) =>
        isConclusion(decision) ? [{ known, conclusion: decision }] : [],
      );
      const all = waiting.length;
      const write = async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const file = new URL(answerFilePath(next), dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, `${JSON.stringify(answerAsData(site, next))}\n`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, write));
      logger.info(`${all} files in ${Math.round(performance.now() - begun)} ms`);
    },
  },
});
