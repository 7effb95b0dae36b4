import { Component } from 'preact';
import {
  type Answer,
  askedFacts,
  type Conclusion,
  decide,
  documentedKinds,
  type IdField,
  idsNeeded,
  isConclusion,
  type Known,
  type LinkChoice,
  type PartnerIds,
} from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { SiteWords } from '../context/words.ts';
import { linkOf, problemWith } from './compose-link.ts';
import { Mail } from './Mail.tsx';

interface Props {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  readonly known: Known;
}

interface Entered {
  readonly ids: PartnerIds;
  /** Fields the reader has left once: only these complain. */
  readonly left: readonly IdField[];
  readonly admin?: boolean;
  readonly partnerType?: Answer<'partner-type'>;
}

/** What was entered on this page so far; kept in memory only, so that changing an answer loses nothing. */
let remembered: PartnerIds = {};

/** The link for an answer, taking the reader as the kind of partner chosen here where no question asked for it. */
function choiceFor({ conclusion, known }: Props, partnerType: Entered['partnerType']): LinkChoice {
  if (!partnerType) return conclusion.link;
  const decision = decide({ ...known, 'partner-type': partnerType }, conclusion.asOf);
  return isConclusion(decision) ? decision.link : conclusion.link;
}

/**
 * Puts the request link and its mail together, in the browser only. What is entered stays in these fields: they are no
 * form, so nothing can be sent, and nothing is stored.
 */
export class Composer extends Component<Props, Entered> {
  override state: Entered = { ids: remembered, left: [] };

  override componentDidMount() {
    // What was typed, and left again, before this code arrived stands in the page already.
    for (const field of document.querySelectorAll<HTMLInputElement>('[data-id]')) {
      const id = field.dataset.id as IdField;
      if (field.value === '') continue;
      this.enter(id, field.value);
      if (field !== document.activeElement) this.leave(id);
    }
    const type = document.querySelector<HTMLSelectElement>('#partner-type')?.value as
      | Answer<'partner-type'>
      | undefined;
    const admin = document.querySelector<HTMLInputElement>('#admin')?.checked;
    this.setState({ ...(type && { partnerType: type }), ...(admin && { admin }) });
  }

  enter(field: IdField, value: string) {
    remembered = { ...remembered, [field]: value };
    this.setState({ ids: remembered });
  }

  leave(field: IdField) {
    this.setState(({ left }) => ({ left: [...left, field] }));
  }

  field(field: IdField) {
    const { words } = this.props.context;
    const { ids, left } = this.state;
    const label = words.composer[field];
    const problem = left.includes(field) ? problemWith(words, field, label, ids[field] ?? '') : undefined;
    return (
      <div class="field" key={field} data-problem={problem && ''}>
        <label for={field}>{label}</label>
        {problem && (
          <p class="error" id={`${field}-error`}>
            {problem}
          </p>
        )}
        <input
          id={field}
          data-id={field}
          type="text"
          defaultValue={remembered[field]}
          inputMode={field === 'partnerId' ? 'numeric' : 'text'}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={problem && `${field}-error`}
          onInput={(event) => this.enter(field, event.currentTarget.value)}
          onChange={() => this.leave(field)}
        />
      </div>
    );
  }

  partnerType(words: SiteWords) {
    return (
      <div class="field">
        <label for="partner-type">{words.site.state.partnerType}</label>
        <select
          id="partner-type"
          autocomplete="off"
          onChange={(event) => this.setState({ partnerType: event.currentTarget.value as Answer<'partner-type'> })}
        >
          {askedFacts['partner-type'].map((type) => (
            <option key={type} value={type}>
              {words.facts['partner-type'].answers[type].label}
            </option>
          ))}
        </select>
      </div>
    );
  }

  admin(choice: LinkChoice, words: SiteWords) {
    if ('none' in choice || choice.admin === undefined) return null;
    if (!choice.adminOptional) return <p class="small">{words.site.state.adminInLink}</p>;
    return (
      <div class="field choice">
        <input id="admin" type="checkbox" onChange={(event) => this.setState({ admin: event.currentTarget.checked })} />
        <label for="admin">{words.composer.admin}</label>
        <p class="small">{words.composer.adminHint}</p>
      </div>
    );
  }

  override render({ context, conclusion, known }: Props, { ids, admin, partnerType }: Entered) {
    const { words } = context;
    const choice = choiceFor(this.props, partnerType);
    const link = linkOf(choice, ids, admin);
    return (
      <section class="composer" aria-labelledby="composer">
        <h2 id="composer">{words.composer.title}</h2>
        {'none' in conclusion.link ? (
          <p>{words.noLink[conclusion.link.none]}</p>
        ) : (
          <>
            <p class="unscripted">{words.site.state.composerNeedsScript}</p>
            <div class="scripted">
              <p class="small">{words.composer.privacy}</p>
              {known['partner-type'] === undefined && this.partnerType(words)}
              {'none' in choice ? (
                <p>{words.noLink[choice.none]}</p>
              ) : (
                <>
                  {idsNeeded(choice).map((field) => this.field(field))}
                  {this.admin(choice, words)}
                  <Mail context={context} link={link} choice={choice} admin={admin ?? choice.admin ?? false} />
                  <p class="small">
                    {documentedKinds[choice.kind] ? words.composer.documented : words.composer.observed}
                  </p>
                </>
              )}
            </div>
          </>
        )}
      </section>
    );
  }
}
