import { CopyButton } from './CopyButton.tsx';
import { useLanguage } from './language.ts';

/** Copies a diagnostic, and says what is not in it. */
export function DiagnosticButton({ diagnose }: { readonly diagnose: () => Promise<string> }) {
  const { words } = useLanguage();
  return (
    <>
      <div class="buttons">
        <CopyButton label={words.extension.panel.diagnostic} text={diagnose} />
      </div>
      <p class="hint">{words.extension.panel.diagnosticHint}</p>
    </>
  );
}
