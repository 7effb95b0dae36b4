import { count } from 'rules';
import type { SearchWords } from './fetch-words.ts';
import type { Found, FoundAnswer, FoundPage } from './find-pages.ts';

/** The numbers of results of a kind, and of situations of an answer, shown before the reader asks for more. */
const shownFirst = { results: 5, situations: 3 };

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: string | readonly (Node | string)[],
  kind = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...(typeof content === 'string' ? [content] : content));
  if (kind) made.className = kind;
  return made;
}

function link(address: string, text: string): HTMLAnchorElement {
  const made = element('a', text);
  made.href = address;
  return made;
}

const pageItem = ({ title, address, excerpt }: FoundPage): HTMLLIElement =>
  element('li', [
    element('p', [link(address, title)], 'found-title'),
    element(
      'p',
      excerpt.map(({ text, marked }) => (marked ? element('mark', text) : text)),
    ),
  ]);

function situationList(locale: string, words: SearchWords, { situations }: FoundAnswer): (Node | string)[] {
  const items = situations.map(({ words: said, address }) => element('li', [link(address, said)]));
  const rest = items.splice(shownFirst.situations);
  if (rest.length === 0) return [element('ul', items)];
  const more = element('summary', count(locale, words.situations, rest.length));
  return [element('ul', items), element('details', [more, element('ul', rest)])];
}

function answerItem(locale: string, words: SearchWords, answer: FoundAnswer): HTMLLIElement {
  const { title, verdict, situations } = answer;
  const item = element('li', [
    element(
      'p',
      [element('span', verdict.word, 'found-verdict'), link(situations[0]?.address ?? '', title)],
      'found-title',
    ),
    element('p', answer.answer),
    ...(situations.length > 1 || situations[0]?.words ? situationList(locale, words, answer) : []),
  ]);
  item.dataset.verdict = verdict.id;
  return item;
}

function part(locale: string, words: SearchWords, title: string, items: readonly HTMLLIElement[]): readonly Node[] {
  if (items.length === 0) return [];
  const list = element('ol', items.slice(0, shownFirst.results));
  const rest = items.slice(shownFirst.results);
  const all = element('button', count(locale, words.all, rest.length), 'found-more');
  all.type = 'button';
  all.addEventListener('click', () => {
    list.append(...rest);
    all.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  return [element('section', [element('h2', title), list, ...(rest.length > 0 ? [all] : [])])];
}

/** The results as a list of answers and one of pages, each beginning with the best. */
export const foundAsLists = (locale: string, words: SearchWords, { pages, answers }: Found): readonly Node[] => [
  ...part(
    locale,
    words,
    words.answers,
    answers.map((answer) => answerItem(locale, words, answer)),
  ),
  ...part(locale, words, words.pages, pages.map(pageItem)),
];
