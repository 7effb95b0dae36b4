import { answerEntries, fill, inOneLine, labeled, localeName, type Rooms, verdictInWords } from 'rules';
import { folderOf } from '../address/address-of.ts';
import type { PageContext } from '../context/page-context.ts';
import { siteLocales } from '../context/site-locales.ts';
import { type FileName, files, schemas } from './rules-files.ts';

/** A page to list. */
export interface ListedPage {
  readonly title: string;
  readonly description: string;
  readonly address: string;
}

const line = ({ title, address, description }: ListedPage): string =>
  `- [${title.replace(/[[\]]/g, '')}](${address})${description && `: ${description}`}`;

const section = (title: string, pages: readonly ListedPage[]): string =>
  [`## ${title}`, '', ...pages.map(line)].join('\n');

const asFile = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

/** The source of these texts: a page's context, with the words for programs. */
export interface TextContext extends PageContext {
  readonly machines: Rooms['machines']['machines'];
}

/** The files of the rules as data, each with a description. */
function dataFiles({ words, machines, locale }: TextContext, site: string): readonly ListedPage[] {
  const { files: said } = words.policy;
  const file = (name: string, description: string): ListedPage => ({
    title: name,
    description,
    address: `${site}rules/${name}`,
  });
  return [
    ...(Object.keys(files) as FileName[]).map((name) => file(name, said[files[name].words])),
    ...Object.keys(schemas).map((name) =>
      file(name, name.startsWith('answer') ? machines.answerSchema : machines.tableSchema),
    ),
    ...['changes.atom', 'changes.ics'].map((title) => ({
      title,
      description: words.history.feedTitle,
      address: `${site}${locale}/${title}`,
    })),
  ];
}

/** The answers of today's tree, each situation with the page that answers it. */
const answers = ({ words, machines, locale, builtOn }: TextContext, site: string): readonly ListedPage[] =>
  answerEntries(locale, words).map(({ outcome, known, situation }) => {
    const { title, answer } = words.outcomes[outcome];
    return {
      title: labeled(words, verdictInWords(words, outcome).word, title),
      description: situation ? fill(machines.situation, { answer, situation }) : answer,
      address: `${site}${locale}/decide/${folderOf({ builtOn }, known)}`,
    };
  });

/**
 * The site's content in a language, for language models and other programs (llmstxt.org).
 * @param site the address of the site, with a closing slash
 * @param pages the pages of the language
 */
export function llmsText(context: TextContext, site: string, pages: readonly ListedPage[]): string {
  const { machines } = context;
  const { site: said, tree } = context.words;
  return asFile([
    `# ${said.name}: ${said.start.title}`,
    `> ${said.home.description}`,
    inOneLine([tree.notAffiliated, tree.freshness]),
    machines.citing,
    machines.beside,
    section(machines.pages, pages),
    section(machines.answers, answers(context, site)),
    section(machines.data, dataFiles(context, site)),
  ]);
}

/**
 * The list of these texts in every language, in the words of the source language.
 * @param site the address of the site, with a closing slash
 */
export function llmsTextOfAll(context: TextContext, site: string): string {
  const { machines } = context;
  const { site: said, tree } = context.words;
  const languages = siteLocales.map((locale) => ({
    title: localeName(locale),
    description: '',
    address: `${site}${locale}/llms.txt`,
  }));
  return asFile([
    `# ${said.name}: ${said.start.title}`,
    `> ${said.home.description}`,
    inOneLine([tree.notAffiliated, tree.freshness]),
    machines.citing,
    section(machines.languages, languages),
    section(machines.data, dataFiles(context, site)),
  ]);
}
