import { Component } from 'preact';
import { asksTwice, type Decision, inOneMail, isConclusion, type MailRequest } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';
import type { FilledIn } from './filled-in.ts';
import { MailForm } from './MailForm.tsx';
import { stepFields, stepRequest } from './step-fields.ts';

/** The request link of the page, as far as it is put together. */
export interface MadeLink {
  readonly link: string;
  /** Whether the provider is asked for too. */
  readonly isJoint: boolean;
  /** Whether the link asks for administrator permission. */
  readonly admin: boolean;
}

interface RequestMailProps {
  readonly context: PageContext;
  readonly made: MadeLink;
  readonly decision: Decision;
  readonly filledIn: FilledIn;
}

const names = ['customerName', 'partnerName', 'senderName'] as const;

/** The email that contains the request link, in the customer's language; optionally with the request for permission. */
export class RequestMail extends Component<RequestMailProps> {
  /** Both requests can go in one mail where the customer is asked for permission, too. */
  canAskBoth = (): boolean => isConclusion(this.props.decision) && asksTwice(this.props.decision.steps);

  wantsBoth = (): boolean => this.canAskBoth() && this.props.filledIn.value('both') === 'on';

  named = () => [...names, ...(this.props.made.isJoint ? (['providerName'] as const) : [])];

  request = (values: Readonly<Record<string, string>>): MailRequest | undefined => {
    const { link, isJoint, admin } = this.props.made;
    if (link === '') return undefined;
    const named = Object.fromEntries(this.named().map((name) => [name, values[name] ?? '']));
    const first = isJoint
      ? ({ ...named, kind: 'joint', link } as const)
      : ({ ...named, kind: 'relationship', link, admin } as const);
    if (!this.wantsBoth()) return first;
    const second = stepRequest('gdap', values);
    return second?.kind === 'gdap' ? inOneMail(first, second) : undefined;
  };

  override render({ context, made: { link }, filledIn }: RequestMailProps) {
    const { words } = context;
    const { composer, site } = words;
    return (
      <>
        {link === '' && <p class="small">{site.state.mailNeedsLink}</p>}
        {this.canAskBoth() && (
          <div class="field choice">
            <input
              type="checkbox"
              id="mail-both"
              checked={this.wantsBoth()}
              aria-describedby="mail-both-hint"
              onChange={({ currentTarget }) => {
                filledIn.enter('both', currentTarget.checked ? 'on' : '');
                this.setState({});
              }}
              {...marks({ field: 'both' })}
            />
            <label for="mail-both">{composer.both}</label>
            <p class="small" id="mail-both-hint">
              {composer.bothHint}
            </p>
          </div>
        )}
        <MailForm
          context={context}
          name="mail"
          fields={[
            ...(this.wantsBoth() ? stepFields(words, 'gdap') : []),
            ...this.named().map((name) => ({ name, label: composer[name] })),
          ]}
          request={this.request}
          filledIn={filledIn}
        />
      </>
    );
  }
}
