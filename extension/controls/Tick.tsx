import type { ComponentChildren } from 'preact';

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

/** A checkbox with its hint. */
export const Tick = ({ name, label, hint, checked, onTick }: TickProps) => (
  <label class="tickbox">
    <input
      type="checkbox"
      name={name}
      checked={checked}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    <span>
      {label}
      {hint && <span class="hint">{hint}</span>}
    </span>
  </label>
);
