import { Component } from 'preact';
import {
  type Answer,
  askedFacts,
  type Conclusion,
  decide,
  type IdField,
  InvalidInput,
  idsNeeded,
  isConclusion,
  type Known,
  type LinkChoice,
  linkNotes,
  type PartnerIds,
  prefilledLink,
  problemOf,
  readGuid,
  readPartnerId,
} from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';
import { Field } from './Field.tsx';
import type { FilledIn } from './filled-in.ts';
import { Mail } from './Mail.tsx';

interface ComposerProps {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  readonly known: Known;
  readonly filledIn: FilledIn;
}

const partnerTypeField = 'partner-type';
const adminField = 'admin';

/** The link for an answer. When no question asked for the type of partner, the one chosen here counts. */
function choiceFor({ conclusion, known, filledIn }: ComposerProps): LinkChoice {
  const partnerType = filledIn.value(partnerTypeField) as Answer<'partner-type'> | '';
  if (known['partner-type'] !== undefined || partnerType === '') return conclusion.link;
  const decision = decide({ ...known, 'partner-type': partnerType }, conclusion.asOf);
  return isConclusion(decision) ? decision.link : conclusion.link;
}

/** The finished request link. Returns undefined while an id is missing or wrong. */
function linkOf(choice: LinkChoice, ids: PartnerIds, admin?: boolean): string | undefined {
  try {
    return prefilledLink(choice, ids, admin);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/**
 * Puts the request link and its mail together, in the browser only. The fields are not a form, so nothing can be sent,
 * and nothing is stored.
 */
export class Composer extends Component<ComposerProps> {
  readonly redraw = () => this.setState({});

  enter(field: string, value: string) {
    this.props.filledIn.enter(field, value);
    this.redraw();
  }

  field(name: IdField) {
    const { context, filledIn } = this.props;
    const label = context.words.composer[name];
    const read = name === 'partnerId' ? readPartnerId : readGuid;
    return (
      <Field
        key={name}
        filledIn={filledIn}
        name={name}
        id={name}
        label={label}
        numeric={name === 'partnerId'}
        problem={(value) => problemOf(() => read(name, value), context.words, label)}
        onChange={this.redraw}
      />
    );
  }

  partnerType() {
    const { context, filledIn } = this.props;
    const { facts, site } = context.words;
    return (
      <div class="field">
        <label for="partner-type">{site.state.partnerType}</label>
        <select
          id="partner-type"
          autocomplete="off"
          {...marks({ field: partnerTypeField })}
          onChange={(event) => this.enter(partnerTypeField, event.currentTarget.value)}
        >
          {askedFacts['partner-type'].map((type) => (
            <option key={type} value={type} selected={filledIn.value(partnerTypeField) === type}>
              {facts['partner-type'].answers[type].label}
            </option>
          ))}
        </select>
      </div>
    );
  }

  admin(choice: LinkChoice) {
    const { context, filledIn } = this.props;
    const { composer, site } = context.words;
    if ('none' in choice || choice.admin === undefined) return null;
    if (!choice.adminOptional) return <p class="small">{site.state.adminInLink}</p>;
    return (
      <div class="field choice">
        <input
          id="admin"
          type="checkbox"
          defaultChecked={filledIn.value(adminField) !== ''}
          {...marks({ field: adminField })}
          onChange={(event) => this.enter(adminField, event.currentTarget.checked ? 'on' : '')}
        />
        <label for="admin">{composer.admin}</label>
        <p class="small">{composer.adminHint}</p>
      </div>
    );
  }

  override render({ context, conclusion, known, filledIn }: ComposerProps) {
    const { words } = context;
    const choice = choiceFor(this.props);
    const ids = 'none' in choice ? [] : idsNeeded(choice);
    const admin = filledIn.value(adminField) === '' ? undefined : true;
    const link = linkOf(choice, Object.fromEntries(ids.map((id) => [id, filledIn.value(id)])), admin);
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
              {known['partner-type'] === undefined && this.partnerType()}
              {'none' in choice ? (
                <p>{words.noLink[choice.none]}</p>
              ) : (
                <>
                  {ids.map((field) => this.field(field))}
                  {this.admin(choice)}
                  <Mail
                    context={context}
                    link={link}
                    choice={choice}
                    admin={admin ?? choice.admin ?? false}
                    filledIn={filledIn}
                  />
                  <p class="small">{linkNotes(words, choice).join(' ')}</p>
                </>
              )}
            </div>
          </>
        )}
      </section>
    );
  }
}
