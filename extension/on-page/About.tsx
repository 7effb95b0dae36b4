import { fill, spaceAfter } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { sectionHeadings } from '../portal/pages.ts';
import type { PageReading } from '../portal/read-page.ts';

interface AboutProps {
  readonly reading: PageReading;
  /** Whether it is about the subscription of this page. */
  readonly isHere: boolean;
  /** Changes to the other one; only on the page of a subscription. */
  readonly onChange: (() => void) | undefined;
}

/** The subscription's name by the heading of its page; undefined when that leaves a doubt. */
function nameOf({ state, heading = '', customerName }: PageReading): string | undefined {
  if (state !== 'agrees') return undefined;
  const [name, ...others] = heading
    .split(' | ')
    .filter((part) => part !== customerName && !sectionHeadings.includes(part));
  return others.length === 0 ? name : undefined;
}

/** What the guide is about: the subscription of this page, or one bought elsewhere. */
export function About({ reading, isHere, onChange }: AboutProps) {
  const { words } = useLanguage();
  const { panel } = words.extension;
  const subscription = nameOf(reading) ?? panel.aboutThisOne;
  const about = isHere ? fill(panel.aboutThis, { subscription }) : panel.aboutElsewhere;
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
