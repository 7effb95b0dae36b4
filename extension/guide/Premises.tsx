import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Fact } from 'rules';
import type { GuideView } from '../background/guide/guide-view.ts';
import { useLanguage } from '../controls/language.ts';
import { Facts } from './Facts.tsx';

interface PremisesProps {
  readonly view: GuideView;
  /** The subject of the guide, by the page. */
  readonly about: ComponentChildren;
  /** Other details from the page, below the list of facts. */
  readonly details: ComponentChildren;
  readonly onChange: (fact: Fact) => void;
}

/** The facts that the answer is based on, in one paragraph; the list in which they can be changed opens in place. */
export function Premises({ view: { premises, basedOn }, about, details, onChange }: PremisesProps) {
  const { words } = useLanguage();
  const [open, setOpen] = useState(false);
  if (premises.length === 0 && !about) return null;
  return (
    <>
      <p class="premises">
        {about} {basedOn && <>{basedOn} </>}
        <button type="button" class="link" name="premises" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.tree.change}
        </button>
      </p>
      {open && (
        <Facts
          given={premises}
          onChange={(fact) => {
            setOpen(false);
            onChange(fact);
          }}
        >
          {details}
        </Facts>
      )}
    </>
  );
}
