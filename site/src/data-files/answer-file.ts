import { answerData, type Locale, type Path, sharedPath, table } from 'rules';
import { folderOf } from '../address/address-of.ts';
import { ruleAddress } from '../address/rule-id.ts';
import { siteLocales } from '../context/site-locales.ts';

/** The path of the file of an answer, below the site's: the same for every language, as it has ids and no words. */
export const answerFilePath = ({ known, conclusion }: Path): string =>
  `decide/${folderOf({ builtOn: conclusion.asOf }, known)}answer.json`;

/** The addresses of an answer in a language: today's page, the permalink, the rule, and the words for the ids. */
function addresses(site: string, locale: Locale, { known, conclusion }: Path) {
  return {
    page: `${site}${locale}/decide/${folderOf({ builtOn: conclusion.asOf }, known)}`,
    permalink: `${site}${sharedPath(locale, known, conclusion.asOf)}`,
    rule: ruleAddress({ base: site, locale }, table[conclusion.rule] ?? conclusion.row),
    words: `${site}${locale}/words.json`,
  };
}

/**
 * The file of an answer: the answer as data, and the addresses of its page in every language.
 * @param site the address of the site, with a closing slash
 */
export const answerAsData = (site: string, path: Path) => ({
  $schema: `${site}rules/answer.schema.json`,
  ...answerData(path),
  addresses: Object.fromEntries(siteLocales.map((locale) => [locale, addresses(site, locale, path)])),
});
