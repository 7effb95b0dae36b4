import {
  alikeAnswers,
  answerDigest,
  cited,
  editionOn,
  type Locale,
  type Path,
  rulesDigest,
  sharedPath,
  statement,
} from 'rules';
import { folderOf } from '../address/address-of.ts';
import { siteLocales } from '../context/site-locales.ts';

/** The path of the file of an answer, below the site's: the same for every language, as it has ids and no words. */
export const answerFilePath = ({ known, conclusion }: Path): string =>
  `decide/${folderOf({ builtOn: conclusion.asOf }, known)}answer.json`;

/** The addresses of an answer in a language: today's page, the permalink, the rule, and the words for the ids. */
function addresses(site: string, locale: Locale, { known, conclusion }: Path) {
  return {
    page: `${site}${locale}/decide/${folderOf({ builtOn: conclusion.asOf }, known)}`,
    permalink: `${site}${sharedPath(locale, known, conclusion.asOf)}`,
    rule: `${site}${locale}/rules/#${conclusion.row}.1`,
    words: `${site}${locale}/words.json`,
  };
}

/**
 * An answer as data, without a language: the ids of everything its page says, and the addresses of that page.
 * @param site the address of the site, with a closing slash
 */
export function answerAsData(site: string, path: Path) {
  const { known, conclusion } = path;
  const alike: Readonly<Record<string, readonly string[]>> = alikeAnswers(known, conclusion.asOf);
  const { verdict, outcome, certainty, row, link, asOf, steps, checks, warnings, caveats, alternatives } = conclusion;
  return {
    $schema: `${site}rules/answer.schema.json`,
    day: asOf,
    edition: editionOn(asOf),
    digests: { rules: rulesDigest(asOf), answer: answerDigest(known, asOf) },
    facts: Object.entries(known).map(([fact, value]) => ({
      fact,
      value,
      ...(alike[fact] && { sameFor: alike[fact].filter((other) => other !== value) }),
    })),
    verdict,
    outcome,
    certainty,
    row: { id: row, statements: conclusion.statements },
    steps: steps.map(({ id, actor, statements }) => ({ id, actor, statements })),
    checks: checks.map(({ fact, sameCountry, statements }) => ({
      fact,
      ...(sameCountry && { sameCountry }),
      statements,
    })),
    warnings: warnings.map(({ id, window, statements }) => ({
      id,
      ...(window && { window: { amount: window.amount, unit: window.unit } }),
      statements,
    })),
    caveats: caveats.map(({ id, statements }) => ({ id, statements })),
    alternatives: alternatives.map(({ id, statements }) => ({ id, statements })),
    request: 'none' in link ? { link: null, none: link.none } : { link: link.kind, none: null },
    statements: cited(conclusion).map(statement),
    addresses: Object.fromEntries(siteLocales.map((locale) => [locale, addresses(site, locale, path)])),
  };
}
