import { useState } from 'preact/hooks';
import { count, list, problemInWords, replyPlaces, unknownPlaces } from 'rules';
import { ask } from '../background/requests.ts';
import { useLanguage } from '../controls/language.ts';
import { TextField } from '../controls/TextField.tsx';
import { useAsked } from '../guide/asked.ts';
import type { KeptProfile } from '../kept/profile.ts';
import { withField } from '../kept/read-profile.ts';
import { isLocked, setOf } from '../kept/with-policy.ts';
import { useAllWords } from './all-words.ts';
import { usePolicy } from './policy.ts';

interface OwnReplyProps {
  readonly profile: KeptProfile;
  /** Called with a text that fits. */
  readonly onTemplate: (template: string) => void;
}

const inBraces = (place: string) => `{${place}}`;

/**
 * The partner's own reply: its text with the places that an answer fills, and the reply that it makes in an example.
 */
export function OwnReply({ profile, onTemplate }: OwnReplyProps) {
  const { locale } = useLanguage();
  const words = useAllWords();
  const { reply, organization } = words;
  const policy = usePolicy();
  const set = setOf(policy, profile.id)?.replyTemplate;
  const isFixed = set !== undefined && isLocked(policy, 'profiles');
  const { label } = words.extension.profile.replyTemplate;
  const [typed, setTyped] = useState<string | undefined>();
  const [problem, setProblem] = useState<string | undefined>();
  const template = (isFixed ? set : typed) ?? profile.replyTemplate ?? '';
  const example = useAsked(
    async () => (template.trim() ? ask('example-reply', { template, locale }) : ''),
    [template, locale],
  );
  const unknown = unknownPlaces(template);
  const names = (places: readonly string[]) => list(locale, places.map(inBraces), 'disjunction');
  const keep = () => {
    try {
      const { replyTemplate } = withField(profile, 'replyTemplate', template);
      setProblem(undefined);
      setTyped(undefined);
      if (replyTemplate !== profile.replyTemplate) onTemplate(template);
    } catch (error) {
      setProblem(problemInWords(error, words, label));
    }
  };
  return (
    <div class="own-reply">
      <p>{reply.text}</p>
      <dl>
        {replyPlaces.map((place) => (
          <div key={place}>
            <dt class="code">{inBraces(place)}</dt>
            <dd>{reply.places[place]}</dd>
          </div>
        ))}
      </dl>
      <TextField
        name="replyTemplate"
        label={label}
        hint={isFixed ? organization.setBy : reply.leftOut}
        value={template}
        error={problem}
        lines
        readOnly={isFixed}
        onInput={setTyped}
        onLeave={keep}
      />
      <p class="failing" role="status">
        {unknown.length > 0 &&
          count(locale, reply.unknown, unknown.length, { names: names(unknown), places: names(replyPlaces) })}
      </p>
      {example && (
        <>
          <h3>{reply.preview}</h3>
          <p class="preview">{example}</p>
        </>
      )}
    </div>
  );
}
