import type { APIRoute } from 'astro';
import { isConclusion, type Path, statesWithPage } from 'rules';
import { folderOf } from '../../../address/address-of.ts';
import { base, builtOn } from '../../../context/context-at-build.ts';
import { withoutLanguage } from '../../../context/static-paths.ts';
import { answerAsData } from '../../../data-files/answer-file.ts';

export const getStaticPaths = () =>
  withoutLanguage(
    [...statesWithPage(builtOn)].flatMap(({ known, decision }) =>
      isConclusion(decision)
        ? [{ params: { folder: folderOf({ builtOn }, known).slice(0, -1) }, props: { known, conclusion: decision } }]
        : [],
    ),
  );

/** An answer of today's tree as data, once for all languages. */
export const GET: APIRoute<Path> = ({ props, site }) =>
  new Response(`${JSON.stringify(answerAsData(new URL(base, site).href, props))}\n`, {
    headers: { 'content-type': 'application/json' },
  });
