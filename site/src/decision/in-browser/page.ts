import { fill, isConclusion, isLocale } from 'rules';
import { addressOf, pageOf } from '../../address/address-of.ts';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';
import { describeState } from '../describe-state.ts';
import { say } from './arrive.ts';

/** Keeps what stands around the tree in step with it: the title, the canonical address, the other languages. */
export function describePage(context: PageContext, state: TreeState): void {
  const { title } = describeState(context, state);
  document.title = fill(context.words.site.pageTitle, { page: title, site: context.words.site.name });
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (canonical) canonical.href = new URL(addressOf(context, pageOf(context, state.known)), canonical.href).href;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
    const locale = link.dataset.locale ?? '';
    if (isLocale(locale)) link.href = addressOf({ ...context, locale }, state.known, state.asOf);
  }
}

/** Says politely what is shown now, or the sentence given. */
export function announce({ words }: PageContext, { decision }: TreeState, sentence?: string): void {
  say(
    sentence ??
      (isConclusion(decision)
        ? fill(words.tree.outcomeIs, { title: words.outcomes[decision.outcome].title })
        : fill(words.tree.announced, { title: words.facts[decision.ask].question })),
  );
}
