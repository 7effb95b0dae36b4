import { marks } from '../marks.ts';
import type { FilledIn } from './filled-in.ts';

interface FieldProps {
  readonly filledIn: FilledIn;
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly lines?: boolean | undefined;
  readonly numeric?: boolean;
  /** What is wrong with a value, in words. Returns undefined when nothing is. */
  readonly problem?: ((value: string) => string | undefined) | undefined;
  /** What to know about a value that is used differently from how it was entered; empty when nothing is. */
  readonly note?: ((value: string) => string) | undefined;
  readonly onChange: () => void;
}

/** A field to fill in. It shows an error once it was left, and never removes what was typed. */
export function Field({ filledIn, name, id, label, lines, numeric, problem, note, onChange }: FieldProps) {
  const value = filledIn.value(name);
  const wrong = filledIn.isLeft(name) && value.trim() !== '' ? problem?.(value) : undefined;
  const attributes = {
    id,
    defaultValue: value || undefined,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': wrong && `${id}-error`,
    onInput: (event: { currentTarget: { value: string } }) => {
      filledIn.enter(name, event.currentTarget.value);
      onChange();
    },
    onChange: () => {
      filledIn.leave(name);
      onChange();
    },
    ...marks({ field: name }),
  };
  return (
    <div class="field" data-problem={wrong && ''}>
      <label for={id}>{label}</label>
      {wrong && (
        <p class="error" id={`${id}-error`}>
          {wrong}
        </p>
      )}
      {lines ? (
        <textarea rows={3} {...attributes} />
      ) : (
        <input type="text" inputMode={numeric ? 'numeric' : 'text'} {...attributes} />
      )}
      {note && (
        <p class="small" role="status">
          {note(value)}
        </p>
      )}
    </div>
  );
}
