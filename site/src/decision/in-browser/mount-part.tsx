import { type ComponentChild, hydrate, render } from 'preact';
import { isAsked, isConclusion, type Known, needsSameCountry, type StepMailKind } from 'rules';
import { stateAt, stateOf, type TreeState } from '../../address/state.ts';
import { fetchContext } from '../../context/context-in-browser.ts';
import type { PageContext } from '../../context/page-context.ts';
import { FilledIn, filledIn } from '../composer/filled-in.ts';
import type { MadeLink } from '../composer/RequestMail.tsx';
import type { PartName } from '../LazyPart.tsx';
import { loadPart } from '../lazy-parts.ts';
import { find, findAll, marked, readMark, treeHere } from '../marks.ts';

const mounted = new WeakSet<Element>();
/** The parts that were drawn here; the others are as they were in the page. */
const drawn = new WeakSet<Element>();

/** Whether an answer, leaving its checks aside, needs the same country and not only the same market. */
function marketIsCountry({ known, time }: TreeState): boolean {
  const answers = Object.fromEntries(Object.entries(known).filter(([fact]) => isAsked(fact as keyof Known)));
  return needsSameCountry(stateOf(answers, time).decision);
}

/** Answers the check that a place belongs to, as if the reader had chosen the value there. */
function answerCheckOf(place: Element, value: string): void {
  const item = place.closest(marked('state'));
  const select = item && find<HTMLSelectElement>(item, 'check');
  if (!select) return;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The request link of the page. */
function linkHere(): MadeLink {
  const tree = treeHere();
  const output = tree && find(tree, 'request-link');
  return {
    link: output?.textContent ?? '',
    isJoint: readMark(output, 'joint') !== undefined,
    admin: readMark(output, 'admin') !== undefined,
  };
}

type Draw = (context: PageContext, state: TreeState, place: Element, filledIn: FilledIn) => Promise<ComponentChild>;

const draw: { readonly [N in PartName]: Draw } = {
  AnswerHistory: async (context, { known, time, decision }) => {
    const AnswerHistory = await loadPart.AnswerHistory();
    return (
      isConclusion(decision) && <AnswerHistory context={context} conclusion={decision} known={known} time={time} />
    );
  },
  MarketCheck: async (context, state, place, filledIn) => {
    const MarketCheck = await loadPart.MarketCheck();
    return (
      <MarketCheck
        context={context}
        sameCountry={marketIsCountry(state)}
        filledIn={filledIn}
        answer={(value) => answerCheckOf(place, value)}
      />
    );
  },
  Ready: async (context, { known, time, decision }) => {
    const Ready = await loadPart.Ready();
    return isConclusion(decision) && <Ready context={context} conclusion={decision} known={known} time={time} />;
  },
  Remind: async (context, _, __, filledIn) => {
    const Remind = await loadPart.Remind();
    return <Remind context={context} stateNow={() => stateAt(context, location)} filledIn={filledIn} />;
  },
  RequestMail: async (context, { decision }, _, filledIn) => {
    const RequestMail = await loadPart.RequestMail();
    return <RequestMail context={context} made={linkHere()} decision={decision} filledIn={filledIn} />;
  },
  StepMail: async (context, { known, decision }, place, filledIn) => {
    const StepMail = await loadPart.StepMail();
    const kind = readMark(place, 'mail') as StepMailKind;
    return <StepMail context={context} kind={kind} known={known} decision={decision} filledIn={filledIn} />;
  },
  WhatIf: async (context, { known, time, decision }) => {
    const WhatIf = await loadPart.WhatIf();
    return isConclusion(decision) && <WhatIf context={context} conclusion={decision} known={known} time={time} />;
  },
};

/**
 * Activates a part of the page, for the state in the address: a part that is in the page is taken over with
 * everything typed and chosen in it, an empty one is drawn. Each is a separate tree.
 */
export async function mountPart(place: HTMLElement): Promise<void> {
  if (mounted.has(place)) return;
  mounted.add(place);
  try {
    const context = await fetchContext(treeHere()?.dataset ?? {});
    const part = (filled: FilledIn) =>
      draw[readMark(place, 'part') as PartName](context, stateAt(context, location), place, filled);
    // Taken over as it was built, so that the next drawing changes exactly the fields that were filled in since.
    if (place.firstChild && !drawn.has(place)) hydrate(await part(new FilledIn()), place);
    drawn.add(place);
    const own = await part(filledIn);
    // Text typed while the code was loading is only in the fields of the part as it was built.
    filledIn.readFrom(place);
    render(own, place);
  } catch {
    // Without a connection the part stays as it is, until someone uses it again.
    mounted.delete(place);
  }
}

/** Draws the parts of a page that are empty and in view. Those in closed details wait until they are opened. */
export const mountEmptyParts = (tree: HTMLElement): Promise<unknown> =>
  Promise.all(
    [...findAll(tree, 'part')]
      .filter((place) => !place.firstChild && place.closest('details')?.open !== false)
      .map((place) => mountPart(place)),
  );

/** Draws the parts with a name that are in use again, as their data has changed. */
function mountAgain(name: PartName): void {
  for (const place of findAll(document, 'part', name)) {
    if (!mounted.has(place)) continue;
    mounted.delete(place);
    void mountPart(place);
  }
}

// The email with the request link is updated with the link, and a letter with the known facts for a move.
document.addEventListener('request-link', () => mountAgain('RequestMail'));
document.addEventListener('ready', () => mountAgain('StepMail'));

document.addEventListener('turned', ({ target }) => {
  for (const place of findAll(target as HTMLElement, 'part')) {
    if (!filledIn.isFor(place)) continue;
    // Drawn from nothing: a part that is taken over keeps the empty fields that are in the page.
    place.replaceChildren();
    drawn.delete(place);
    void mountPart(place);
  }
});
