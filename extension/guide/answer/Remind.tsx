import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReminderTexts } from 'rules';
import type { RemindersDrawn } from '../../background/reminders.ts';
import { ask } from '../../background/requests.ts';
import { More } from '../../controls/More.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useAsked } from '../asked.ts';
import type { AnswerParts } from './answer-parts.ts';
import { Title } from './Sources.tsx';

type RemindProps = Pick<AnswerParts, 'answer' | 'shared' | 'customerName' | 'ends'>;

/** Saves the days as a file that is made here, by a link inside our own tree. */
function SaveLink({ file: { name, text, save } }: { readonly file: NonNullable<RemindersDrawn['file']> }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' })), [text]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a class="button primary" href={address} download={name}>
      {save}
    </a>
  );
}

interface FormProps extends Pick<RemindProps, 'shared' | 'ends'> {
  readonly given: ReminderTexts;
  readonly onGiven: (given: ReminderTexts) => void;
}

function Form({ shared, ends, given, onGiven }: FormProps) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const asked = { shared, given, ends };
  const drawn = useAsked(() => ask('reminders', asked), [JSON.stringify(asked)]);
  if (!drawn) return null;
  const { fields, events, uncertain, documents, sources, file } = drawn;
  return (
    <>
      {fields.map(({ id, type, label, hint, problem }) => (
        <TextField
          key={id}
          name={id}
          label={label}
          hint={hint}
          value={given[id] ?? drawn.given[id] ?? ''}
          error={left.includes(id) ? problem : undefined}
          dated={type === 'date'}
          onInput={(text) => onGiven({ ...given, [id]: text })}
          onLeave={() => setLeft([...left, id])}
        />
      ))}
      {uncertain && <p>{uncertain}</p>}
      <ul class="sources" aria-live="polite">
        {events.map(({ id, day, on, name, lines }) => (
          <li key={id}>
            <strong>
              <time datetime={day}>{on}</time> · {name}
            </strong>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
      {file && <SaveLink file={file} />}
      <p class="soft">{sources}</p>
      <ul class="sources">
        {documents.map((document) => (
          <li key={document.title}>
            <Title {...document} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The days that the answer is about, as one line that opens: from a few dates, to be kept in a calendar. */
export function Remind({ answer, customerName, ...props }: RemindProps) {
  const [given, setGiven] = useState<ReminderTexts>({});
  if (!answer.reminders) return null;
  const named = { ...(customerName && { what: customerName }), ...given };
  return (
    <More class="fold" summary={answer.reminders}>
      {() => <Form {...props} given={named} onGiven={setGiven} />}
    </More>
  );
}
