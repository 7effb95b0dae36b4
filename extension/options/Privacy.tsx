import type { WordsOf } from 'rules';
import { More } from '../controls/More.tsx';

/** The privacy statement in the reader's language. */
export function Privacy({ privacy }: WordsOf<'privacy'>) {
  return (
    <>
      <h3>{privacy.title}</h3>
      <p>{privacy.short}</p>
      <More summary={privacy.extensionTitle}>
        {() => (
          <ul class="notes">
            {Object.values(privacy.extension).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </More>
      <More summary={privacy.permissionsTitle}>
        {() => (
          <ul class="notes">
            {Object.values(privacy.permissions).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </More>
    </>
  );
}
