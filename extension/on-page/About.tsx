import { fill, spaceAfter } from 'rules';
import { useLanguage } from '../controls/language.ts';

interface AboutProps {
  /** The subscription's name, if the page leaves no doubt. */
  readonly name: string | undefined;
  /** Whether it is about the subscription of this page. */
  readonly isHere: boolean;
  /** Switches to the other one; only on the page of a subscription. */
  readonly onChange: (() => void) | undefined;
}

/** The subject of the guide: the subscription of this page, or one bought elsewhere. */
export function About({ name, isHere, onChange }: AboutProps) {
  const { words } = useLanguage();
  const { panel } = words.extension;
  const about = isHere ? fill(panel.aboutThis, { subscription: name ?? panel.aboutThisOne }) : panel.aboutElsewhere;
  return (
    <span class="about">
      {about + spaceAfter(about)}
      {onChange && (
        <button
          type="button"
          class="link"
          name="about"
          aria-label={fill(words.tree.changeFact, { fact: panel.about })}
          onClick={onChange}
        >
          {words.tree.change}
        </button>
      )}
      {' · '}
    </span>
  );
}
