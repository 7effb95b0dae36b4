import { Component } from 'preact';
import {
  calendarOf,
  dayName,
  isConclusion,
  type ReminderField,
  type ReminderInput,
  type Reminders,
  remindersInWords,
} from 'rules';
import { sharedAddressOf } from '../../address/address-of.ts';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';
import { saveFile } from '../../copying/save-file.ts';
import { Field } from '../composer/Field.tsx';
import type { FilledIn } from '../composer/filled-in.ts';

interface RemindProps {
  readonly context: PageContext;
  /** The state of the page, with the checks as they are answered now. */
  readonly stateNow: () => TreeState;
  readonly filledIn: FilledIn;
}

const nameOf = (input: ReminderInput): string => `remind-${input}`;

/** The documents that the days are based on. */
const Documents = ({ documents, locale }: { readonly documents: Reminders['documents']; readonly locale: string }) => (
  <ul>
    {documents.map(({ title, date, addresses: [address] }) => (
      <li key={title}>
        <cite lang="en">{address ? <a href={address}>{title}</a> : title}</cite>
        {date && (
          <>
            {' · '}
            <time dateTime={date}>{dayName(locale, date)}</time>
          </>
        )}
      </li>
    ))}
  </ul>
);

/** The days that an answer is about, from the dates that the reader enters, and a calendar file with them. */
export class Remind extends Component<RemindProps> {
  override componentWillMount() {
    const { filledIn } = this.props;
    const what = nameOf('what');
    // A customer name that was entered for an email is not asked for again.
    if (!filledIn.value(what)) filledIn.enter(what, filledIn.value('customerName'));
  }

  reminders(given: Readonly<Partial<Record<ReminderInput, string>>>): Reminders | undefined {
    const { context, stateNow } = this.props;
    const { known, time, decision } = stateNow();
    if (!isConclusion(decision)) return undefined;
    const link = new URL(sharedAddressOf(context, known, decision.asOf, time), location.href).href;
    return remindersInWords(decision, known, context.words, context.locale, given, link);
  }

  given(): Readonly<Partial<Record<ReminderInput, string>>> {
    const fields = this.reminders({})?.fields ?? [];
    return Object.fromEntries(fields.map(({ id }) => [id, this.props.filledIn.value(nameOf(id))]));
  }

  save({ events }: Reminders) {
    const { calendar, fileName } = this.props.context.words.reminders;
    const text = calendarOf(events, calendar, new Date());
    saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), fileName);
  }

  field = ({ id, type, label, hint, problem }: ReminderField) => (
    <Field
      key={id}
      id={nameOf(id)}
      name={nameOf(id)}
      label={label}
      hint={hint}
      dated={type === 'date'}
      numeric={type === 'number'}
      problem={() => problem}
      filledIn={this.props.filledIn}
      onChange={() => this.setState({})}
    />
  );

  override render({ context: { words, locale } }: RemindProps) {
    const found = this.reminders(this.given());
    if (!found) return null;
    const { fields, events, uncertain, documents } = found;
    return (
      <>
        {fields.map(this.field)}
        {uncertain && <p>{uncertain}</p>}
        <div aria-live="polite">
          {events.length > 0 && (
            <ul>
              {events.map(({ id, day, on, name, lines }) => (
                <li key={id}>
                  <strong>
                    <time dateTime={day}>{on}</time> · {name}
                  </strong>
                  {lines.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </div>
        {events.length > 0 && (
          <p class="actions">
            <button type="button" onClick={() => this.save(found)}>
              {words.reminders.save}
            </button>
          </p>
        )}
        <div class="small">
          <p>{words.reminders.sources}</p>
          <Documents documents={documents} locale={locale} />
        </div>
      </>
    );
  }
}
