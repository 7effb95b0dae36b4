import {
  type Answer,
  askedFacts,
  type Conclusion,
  decide,
  fill,
  type IdField,
  idsNeeded,
  inOneLine,
  isConclusion,
  type Known,
  type LinkChoice,
  linkNotes,
  linkWithGaps,
  spaceAfter,
} from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { type Given, marks } from '../marks.ts';
import { marksAlong } from '../marks-along.ts';

interface ComposerProps {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  readonly known: Known;
}

/** The link for a partner type; without a type, for the partner given in the answers. */
interface LinkFor {
  readonly type?: Answer<'partner-type'>;
  readonly choice: LinkChoice;
}

/** The link of the answer; one for each partner type if no question asked for the type. */
function linksFor({ conclusion, known }: ComposerProps): readonly LinkFor[] {
  if (known['partner-type'] !== undefined) return [{ choice: conclusion.link }];
  return askedFacts['partner-type'].map((type) => {
    const decision = decide({ ...known, 'partner-type': type }, conclusion.asOf);
    return { type, choice: isConclusion(decision) ? decision.link : conclusion.link };
  });
}

/** The notes about the link before it is sent, or the reason why there is no link. */
function noteOf({ words }: PageContext, choice: LinkChoice): string {
  if ('none' in choice) return words.noLink[choice.none];
  const permission = choice.admin && !choice.adminOptional ? [words.site.state.adminInLink] : [];
  return inOneLine([...linkNotes(words, choice), ...permission]);
}

/** The marks that the browser needs to complete a link: the link with its gaps, the ids for them, and its notes. */
function linkMarks(context: PageContext, choice: LinkChoice): Given {
  const note = noteOf(context, choice);
  if ('none' in choice) return { note };
  return {
    note,
    link: linkWithGaps(choice),
    'link-admin': choice.adminOptional ? linkWithGaps(choice, true) : undefined,
    needs: idsNeeded(choice).join(' '),
    joint: choice.withProvider && 'yes',
    admin: choice.admin && 'yes',
  };
}

const gap = (label: string): string => `{${label}}`;

/** The links for readers without a script, with names for their gaps; a page drawn by a script has none. */
function LinksWithGaps({ context, links }: { readonly context: PageContext; readonly links: readonly LinkFor[] }) {
  const { composer, facts, site } = context.words;
  const { answers } = facts['partner-type'];
  const byLink = Map.groupBy(links, ({ choice }) => linkWithGaps(choice));
  return (
    <div class="unscripted">
      {[...byLink].map(([link, same]) => {
        const [first] = same;
        if (!link || !first) return null;
        const { choice } = first;
        const types = same.flatMap(({ type }) => type ?? []);
        const labels = Object.fromEntries(idsNeeded(choice).map((id) => [id, gap(composer[id])]));
        return (
          <p key={link}>
            {types.length > 0 && <strong>{types.map((type) => answers[type].label).join(' · ')}</strong>}{' '}
            <code class="link" {...marks({ gapped: true })}>
              {fill(link, labels)}
            </code>
          </p>
        );
      })}
      <p class="small">{site.state.linkGaps}</p>
    </div>
  );
}

function Field({
  context,
  id,
  isShown,
}: {
  readonly context: PageContext;
  readonly id: IdField;
  readonly isShown: boolean;
}) {
  return (
    <div class="field" hidden={!isShown} {...marks({ 'id-field': id })}>
      <label for={id}>{context.words.composer[id]}</label>
      <input
        type="text"
        id={id}
        autocomplete="off"
        spellcheck={false}
        inputMode={id === 'partnerId' ? 'numeric' : undefined}
        {...marks({ field: id })}
      />
    </div>
  );
}

/**
 * Puts the request link together, in the browser only, without the rules: the page brings along the links for every
 * partner type. The fields are not a form, so nothing can be sent, and nothing is stored.
 */
export function Composer(props: ComposerProps) {
  const { context } = props;
  const { composer, facts, site } = context.words;
  const links = linksFor(props);
  const [first] = links;
  const note = first ? noteOf(context, first.choice) : '';
  const needs = (links: readonly LinkFor[]) => links.flatMap(({ choice }) => idsNeeded(choice));
  const ids = [...new Set(needs(links))];
  const { errors } = context.words;
  // On a built page the script reads a link from the list for readers without a script, by its index.
  const shown = [...new Set(links.flatMap(({ choice }) => linkWithGaps(choice) ?? []))];
  const marked = marksAlong(
    links.map(({ choice }) => {
      const own = linkMarks(context, choice);
      return import.meta.env.SSR && own.link ? { ...own, link: `${shown.indexOf(`${own.link}`)}` } : own;
    }),
  );
  const isOptional = links.some(({ choice }) => 'kind' in choice && choice.adminOptional);
  return (
    <div
      class="composer"
      id="composer"
      {...marks({
        composer: true,
        // A built page gets these from the checks page.
        ...(!import.meta.env.SSR && { wrong: errors.guid, 'wrong-number': errors['partner-id'] }),
        needed: site.state.idNeeded,
      })}
      {...(links.length === 1 && { ...marked[0], 'data-note': undefined })}
    >
      <div class="scripted" {...marks({ copying: true })}>
        <div class="fields">
          {links.length > 1 && (
            <div class="field">
              <label for="partner-type">{site.state.partnerType}</label>
              <select id="partner-type" autocomplete="off" {...marks({ field: 'partner-type' })}>
                {links.map(({ type = 'direct-bill' }, index) => (
                  <option key={type} value={type} {...marked[index]}>
                    {facts['partner-type'].answers[type].label}
                  </option>
                ))}
              </select>
            </div>
          )}
          {ids.map((id) => (
            <Field key={id} context={context} id={id} isShown={needs(links.slice(0, 1)).includes(id)} />
          ))}
          {isOptional && (
            <div class="field choice">
              <input id="admin" type="checkbox" {...marks({ field: 'admin' })} />
              <label for="admin">{site.state.askAdmin}</label>
              <p class="small">{site.state.adminHint}</p>
            </div>
          )}
          <button type="button" class="primary" {...marks({ copy: 'shown' })}>
            {composer.copy}
          </button>
          <span class="copied" {...marks({ said: true })} />
        </div>
        <output class="link" aria-label={composer.link} hidden {...marks({ shown: true, 'request-link': true })} />
      </div>
      {import.meta.env.SSR && <LinksWithGaps context={context} links={links} />}
      <p class="small">
        <span {...marks({ 'link-note': true })}>{note}</span>
        {spaceAfter(note)}
        <span class="scripted">{composer.privacy}</span>
      </p>
    </div>
  );
}
