import { useLanguage } from '../controls/language.ts';

/** What a reader has to know once, in three sentences. */
export function Welcome() {
  const { words } = useLanguage();
  const { welcome } = words.extension;
  return (
    <section class="welcome">
      <h2>{welcome.title}</h2>
      <ol>
        <li>{welcome.reads}</li>
        <li>{welcome.stays}</li>
        <li>{welcome.start}</li>
      </ol>
    </section>
  );
}
