import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly error?: string | undefined;
  /** For ids, which are neither words nor prose. */
  readonly code?: boolean;
  readonly onInput: (text: string) => void;
  readonly onLeave?: () => void;
}

/** A field for one line of text, with its hint, and its error where it stands. What was typed is never taken away. */
export function TextField({ name, label, hint, value, error, code, onInput, onLeave }: TextFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        name={name}
        type="text"
        value={value}
        autocomplete="off"
        spellcheck={!code}
        dir={code ? 'ltr' : 'auto'}
        class={code ? 'code' : undefined}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described || undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
