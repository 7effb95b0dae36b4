import {
  answerInWords,
  cited,
  editionOn,
  type GuideWords,
  type Locale,
  type Path,
  sharedPath,
  statement,
  type WordsOf,
} from 'rules';
import { folderOf } from '../address/address-of.ts';
import { siteLocales } from '../context/site-locales.ts';

/** The name of the file next to the page of every answer. */
export const answerFile = 'answer.json';

/** The addresses of an answer: today's page, the permalink of the answer, other languages. */
function addresses(site: string, locale: Locale, { known, conclusion }: Path) {
  const folder = folderOf({ builtOn: conclusion.asOf }, known);
  const page = (language: string) => `${site}${language}/decide/${folder}`;
  return {
    page: page(locale),
    permalink: `${site}${sharedPath(locale, known, conclusion.asOf)}`,
    rule: `${site}${locale}/rules/#${conclusion.row}.1`,
    languages: Object.fromEntries(siteLocales.map((language) => [language, `${page(language)}${answerFile}`])),
  };
}

/**
 * An answer as data, in a language: everything its page says, and the addresses of that page.
 * @param site the address of the site, with a closing slash
 */
export function answerAsData(site: string, locale: Locale, words: GuideWords & WordsOf<'statements'>, path: Path) {
  const { known, conclusion } = path;
  const { outcome, row, link, asOf } = conclusion;
  const said = answerInWords(conclusion, known, words, locale);
  return {
    $schema: `${site}rules/answer.schema.json`,
    locale,
    day: asOf,
    edition: editionOn(asOf),
    facts: said.facts.map(({ fact, label, value }) => ({
      fact,
      value: known[fact],
      words: { fact: label, value },
    })),
    verdict: said.verdict,
    outcome: { id: outcome, title: said.title, answer: said.sentence },
    certainty: said.certainty,
    row: { id: row, reason: said.reason, statements: conclusion.statements },
    steps: said.steps.map(({ id, actor, text, statements }) => ({ id, actor, text, statements })),
    checks: said.checks.map(({ fact, label, question, sentence, statements }) => ({
      fact,
      label,
      question,
      text: sentence,
      statements,
    })),
    warnings: said.warnings,
    caveats: [...said.conflicts, ...said.caveats],
    alternatives: [said.inPlace ?? [], said.alternatives]
      .flat()
      .map(({ id, title, text, statements }) => ({ id, title, text, statements })),
    request: { link: 'none' in link ? null : link.kind, text: said.request },
    statements: cited(conclusion).map((id) => ({ ...statement(id), text: words.statements[id] })),
    addresses: addresses(site, locale, path),
    note: `${words.tree.notAffiliated} ${words.tree.freshness}`,
  };
}
