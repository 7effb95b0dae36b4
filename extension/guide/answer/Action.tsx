import { type Action as ActionToDo, fill, labeled } from 'rules';
import { ask } from '../../background/requests.ts';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { useLanguage } from '../../controls/language.ts';
import { profileName } from '../../kept/profile.ts';
import { useNoting } from '../composer/noting.tsx';
import { useServices } from '../services.ts';
import type { AnswerParts } from './answer-parts.ts';

interface ActionProps extends Pick<AnswerParts, 'answer' | 'request' | 'shared' | 'profile' | 'opens' | 'onTry'> {
  readonly action: ActionToDo;
  /** Puts the focus on something of the answer. */
  readonly onFocus: (selector: string) => void;
  readonly onNameSeller: () => void;
}

/** The one thing to do now. */
export function Action({ action, answer, request, shared, profile, opens, onFocus, onTry, onNameSeller }: ActionProps) {
  const { words, locale } = useLanguage();
  const { actions } = words;
  const { profiles } = useServices();
  const { note, line } = useNoting();
  const button = (label: string, onClick: () => void) => (
    <button type="button" class="button primary" onClick={onClick}>
      {label}
    </button>
  );
  switch (action.do) {
    case 'make-link':
      return request.missing ? (
        button(actions.makeLink, () => onFocus(`.composer [name=${request.missing}]`))
      ) : (
        <>
          <CopyButton
            label={action.again ? actions.copyAgain : actions.copyLink}
            text={request.link}
            primary
            said={request.withTenant}
            onCopied={(link) => note({ kind: request.kind, link })}
          />
          {line}
        </>
      );
    case 'write-mail':
      return button(actions.writeMail, () => onFocus('.step-mail > summary'));
    case 'open':
      return (
        <a
          class="button primary"
          href={opens.addresses[action.section] ?? ''}
          // In a tab of its own the page begins without what is carried along in this one.
          onClick={(event) => event.ctrlKey || event.metaKey || event.shiftKey || opens.onLeave()}
        >
          {actions[action.section]}
        </a>
      );
    case 'see-alternative': {
      const { goal, title } =
        [...answer.inPlace, ...answer.alternatives].find(({ id }) => id === action.alternative.id) ?? {};
      return goal && title ? button(title, () => onTry('goal', goal)) : null;
    }
    case 'use-profile': {
      const { fitting } = answer;
      const other = profiles.all[fitting];
      const name = other && profileName(words, locale, other, fitting);
      return name ? button(fill(actions.useProfile, { name }), () => profiles.choose(fitting)) : null;
    }
    case 'name-seller':
      return button(actions.nameSeller, onNameSeller);
    case 'pass-on':
      return (
        <CopyButton
          label={actions[action.to]}
          text={async () => {
            const text = await ask('text', shared);
            const { partnerId } = profile;
            return action.to === 'provider' && partnerId
              ? `${text}\n\n${labeled(words, 'PartnerID', partnerId)}`
              : text;
          }}
          primary
        />
      );
  }
}
