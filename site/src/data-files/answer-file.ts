import { cited, editionOn, type Locale, type Path, shortName, statement } from 'rules';
import { folderOf, treeFolder } from '../address/address-of.ts';
import { siteLocales } from '../context/site-locales.ts';

/** The name of the file of an answer. */
export const answerFile = 'answer.json';

/** The path of the file of an answer, below the site's: the same for every language, as it has ids and no words. */
export const answerFilePath = ({ known }: Pick<Path, 'known'>): string =>
  `${treeFolder()}${folderOf(known)}${answerFile}`;

/** The addresses of an answer in a language: its pages, the rule, and the words for the ids. */
function addresses(site: string, locale: Locale, { known, conclusion }: Path) {
  const folder = folderOf(known);
  const edition = editionOn(conclusion.asOf);
  return {
    page: `${site}${locale}/${treeFolder()}${folder}`,
    pinned: `${site}${locale}/${treeFolder(edition)}${folder}`,
    short: `${site}c/${locale}-${shortName(known, edition)}/`,
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
  const { verdict, outcome, certainty, row, link, asOf, steps, checks, warnings, caveats, alternatives } = conclusion;
  return {
    $schema: `${site}rules/answer.schema.json`,
    day: asOf,
    edition: editionOn(asOf),
    facts: Object.entries(known).map(([fact, value]) => ({ fact, value })),
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
