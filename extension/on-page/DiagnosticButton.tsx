import { CopyButton } from '../controls/CopyButton.tsx';
import { useSurroundings } from '../guide/surroundings.ts';

/** Copies a diagnostic, and says what is not in it. */
export function DiagnosticButton() {
  const { words, diagnose } = useSurroundings();
  return (
    <>
      <div class="buttons">
        <CopyButton label={words.extension.panel.diagnostic} text={diagnose} />
      </div>
      <p class="hint">{words.extension.panel.diagnosticHint}</p>
    </>
  );
}
