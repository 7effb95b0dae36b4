import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly error?: string | undefined;
  /** For ids, which are neither words nor prose. */
  readonly code?: boolean;
  /** Whether it can be read and not changed; the hint says why. */
  readonly readOnly?: boolean;
  /** Whether it takes several lines. */
  readonly lines?: boolean;
  /** For a day; a date that is not complete, or does not exist, is given as `?`. */
  readonly dated?: boolean;
  readonly onInput?: (text: string) => void;
  readonly onLeave?: () => void;
}

interface TextEvent {
  readonly currentTarget: Pick<HTMLInputElement, 'value' | 'validity'>;
}

/** A text field with its hint and its error. What was typed is never removed. */
export function TextField({
  name,
  label,
  hint,
  value,
  error,
  code,
  readOnly,
  lines,
  dated,
  onInput,
  onLeave,
}: TextFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const Field = lines ? 'textarea' : 'input';
  const take = ({ currentTarget: { value: text, validity } }: TextEvent) => onInput?.(validity.badInput ? '?' : text);
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
      <Field
        id={id}
        name={name}
        {...(lines ? { rows: 3 } : dated ? { type: 'date' } : { type: 'text' })}
        value={dated && value === '?' ? '' : value}
        readOnly={readOnly}
        autocomplete="off"
        spellcheck={!code}
        dir={code ? 'ltr' : 'auto'}
        class={['input', code && 'code', lines && 'lines'].filter(Boolean).join(' ')}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described || undefined}
        onInput={take}
        onBlur={(event: TextEvent) => {
          // Until then, a browser reports nothing about an incomplete date.
          if (event.currentTarget.validity.badInput) take(event);
          onLeave?.();
        }}
        onKeyDown={({ key }: { key: string }) => key === 'Enter' && onLeave?.()}
      />
    </div>
  );
}
