import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';
import { CheckItem } from './Checks.tsx';
import { commonParts } from './common-parts.ts';
import { FailedCheckAnswers } from './FailedCheckAnswers.tsx';
import { ReadyLists } from './Ready.tsx';

/** What is said of a part, which another one may say too. */
function firstOf<Part>(parts: Iterable<Part>, saidOf: (part: Part) => string): (part: Part) => boolean {
  const first = new Map<string, Part>();
  for (const part of parts) if (!first.has(saidOf(part))) first.set(saidOf(part), part);
  return (part) => first.get(saidOf(part)) === part;
}

/**
 * What many answers have in common, each under the name by which their pages ask for it. Those that read like another one,
 * and differ only in what follows from a reply, are for the script alone.
 */
export function CommonParts({ context }: { readonly context: PageContext }) {
  const { commonParts: said } = context.words.site;
  const { checks, ready } = commonParts(context);
  const isRead = firstOf(checks.values(), ({ check: { fact, sameCountry } }) => `${fact} ${sameCountry}`);
  const isReadyRead = firstOf(ready.values(), ({ answered }) => answered.conclusion.outcome);
  return (
    <div id="tree" class="tree" {...marks({ base: context.base, locale: context.locale })}>
      <section aria-labelledby="checks">
        <h2 id="checks">{said.checks}</h2>
        {[...checks.values()].map((each) => (
          <ul key={each.name} id={each.name} class="checks" hidden={!isRead(each)}>
            <CheckItem context={context} check={each.check} values={each.values} />
          </ul>
        ))}
      </section>
      <section aria-labelledby="ready">
        <h2 id="ready">{said.ready}</h2>
        {[...ready.values()].map((each) => (
          <div key={each.name} id={each.name} hidden={!isReadyRead(each)}>
            <h3 {...marks({ alone: true })}>{context.words.outcomes[each.answered.conclusion.outcome].title}</h3>
            <ReadyLists {...each.answered} />
          </div>
        ))}
      </section>
      <FailedCheckAnswers context={context} />
    </div>
  );
}
