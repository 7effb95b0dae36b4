import { pages } from './pages.ts';
import { elsewhere } from './situations/elsewhere.ts';
import { hostile } from './situations/hostile.ts';
import { onPage, type Situation } from './situations/situation.ts';
import { addresses, languages, timing } from './situations/variations.ts';

const onPages = [...pages.values()]
  .flatMap((page) => page.situations.map((situation) => onPage(page, situation)))
  .toSorted((one, other) => one.title.localeCompare(other.title, 'en'));
const inGroup = (group: Situation['group']) => onPages.filter((situation) => situation.group === group);

/** Every situation the mock portal can show, in the order of its index page. */
export const situations: readonly Situation[] = [
  ...inGroup('pages'),
  ...inGroup('subscriptions'),
  ...addresses,
  ...timing,
  ...languages,
  ...hostile,
  ...inGroup('elsewhere'),
  ...elsewhere,
];
