import { marks } from '../marks.ts';
import type { FilledIn } from './filled-in.ts';

interface FieldProps {
  readonly filledIn: FilledIn;
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly lines?: boolean | undefined;
  readonly numeric?: boolean;
  /** For a day; a date that is not complete, or does not exist, is entered as `?`. */
  readonly dated?: boolean;
  /** The problem with a value, in words. Returns undefined when there is none. */
  readonly problem?: ((value: string) => string | undefined) | undefined;
  /** A note about a value that is used differently from how it was entered; empty when it is not. */
  readonly note?: ((value: string) => string) | undefined;
  readonly onChange: () => void;
}

/** A field to fill in. It shows an error once it was left, and never removes what was typed. */
export function Field({ filledIn, name, id, label, hint, lines, numeric, dated, problem, note, onChange }: FieldProps) {
  const value = filledIn.value(name);
  const enter = ({ value: typed, validity }: HTMLInputElement | HTMLTextAreaElement) =>
    filledIn.enter(name, validity.badInput ? '?' : typed);
  const wrong = filledIn.isLeft(name) && value.trim() !== '' ? problem?.(value) : undefined;
  const attributes = {
    id,
    defaultValue: dated && value === '?' ? undefined : value || undefined,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ') || undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      enter(currentTarget);
      onChange();
    },
    onChange: () => {
      filledIn.leave(name);
      onChange();
    },
    ...marks({ field: name }),
  };
  return (
    <div class="field" {...marks({ problem: wrong !== undefined })}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="error" id={`${id}-error`}>
          {wrong}
        </p>
      )}
      {lines ? (
        <textarea rows={3} {...attributes} />
      ) : (
        <input
          {...(dated ? { type: 'date' } : { type: 'text', inputMode: numeric ? 'numeric' : 'text' })}
          {...attributes}
          onBlur={({ currentTarget }) => {
            // Until then, a browser reports nothing about an incomplete date.
            if (!currentTarget.validity.badInput) return;
            enter(currentTarget);
            attributes.onChange();
          }}
        />
      )}
      {note && (
        <p class="small" role="status">
          {note(value)}
        </p>
      )}
    </div>
  );
}
