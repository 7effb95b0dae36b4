import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';

/** The privacy statement in the reader's language. */
export function Privacy() {
  const { words } = useLanguage();
  const { privacy } = words;
  return (
    <section class="section">
      <h2>{privacy.title}</h2>
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
    </section>
  );
}
