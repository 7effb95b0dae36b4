import {
  answersGiven,
  cited,
  editionOn,
  factOrder,
  type Locale,
  type Messages,
  type Path,
  type StatementId,
  shortName,
  statement,
  warningText,
} from 'rules';
import { folderOf, treeFolder } from '../address/address-of.ts';
import { siteLocales } from '../context/site-locales.ts';

/** The name of the file that stands beside the page of every answer. */
export const answerFile = 'answer.json';

/** The statements behind something, each with its words and where it comes from. */
const statements = (words: Messages, ids: readonly StatementId[]) =>
  ids.map((id) => ({ ...statement(id), text: words.statements[id] }));

/** Where the answer can be read: today's page, the one that keeps this answer, their short form, other languages. */
function addresses(site: string, locale: Locale, { known, conclusion }: Path) {
  const folder = folderOf(known);
  const edition = editionOn(conclusion.asOf);
  const page = (language: string, pinned?: string) => `${site}${language}/${treeFolder(pinned)}${folder}`;
  return {
    page: page(locale),
    pinned: page(locale, edition),
    short: `${site}c/${locale}-${shortName(known, edition)}/`,
    rule: `${site}${locale}/rules/#${conclusion.row}.1`,
    languages: Object.fromEntries(siteLocales.map((language) => [language, `${page(language)}${answerFile}`])),
  };
}

/**
 * An answer of the tree as data, in a language: everything its page says, and where it says it.
 * @param site the address of the site, with a closing slash
 */
export function answerAsData(site: string, locale: Locale, words: Messages, path: Path) {
  const { known, conclusion } = path;
  const { outcome, verdict, certainty, row, asOf, checks, steps, warnings, caveats, alternatives, link } = conclusion;
  return {
    $schema: `${site}rules/answer.schema.json`,
    locale,
    day: asOf,
    edition: editionOn(asOf),
    facts: answersGiven(words, known, factOrder).map(({ fact, label, value }) => ({
      fact,
      value: known[fact],
      words: { fact: label, value },
    })),
    verdict: { id: verdict, word: words.verdicts[verdict] },
    outcome: { id: outcome, ...words.outcomes[outcome] },
    certainty: { id: certainty, ...words.certainties[certainty] },
    row: { id: row, reason: words.rows[row], statements: conclusion.statements },
    steps: steps.map(({ id, actor, statements }) => ({
      id,
      actor: { id: actor, name: words.actors[actor] },
      text: words.steps[id],
      statements,
    })),
    checks: checks.map(({ fact, sameCountry, statements }) => {
      const { label, question, text, sameCountry: nearer } = words.checks[fact] as Messages['checks']['market'];
      return { fact, label, question, text: sameCountry ? nearer : text, statements };
    }),
    warnings: warnings.map((warning) => ({
      id: warning.id,
      text: warningText(words, locale, warning),
      statements: warning.statements,
    })),
    caveats: caveats.map(({ id, statements }) => ({ id, text: words.caveats[id], statements })),
    alternatives: alternatives.map(({ id, statements }) => ({ id, ...words.alternatives[id], statements })),
    request:
      'none' in link
        ? { link: null, text: words.noLink[link.none] }
        : { link: link.kind, text: words.links[link.kind] },
    statements: statements(words, cited(conclusion)),
    addresses: addresses(site, locale, path),
    note: `${words.tree.notAffiliated} ${words.tree.freshness}`,
  };
}
