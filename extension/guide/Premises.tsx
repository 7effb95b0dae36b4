import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { answersGiven, type Fact, factsThatMatter, fill, type Known, labeled } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { Facts } from './Facts.tsx';
import { type FactsByOrigin, type Origin, originOf } from './facts-by-origin.ts';

interface PremisesProps {
  readonly known: Known;
  readonly facts: FactsByOrigin;
  /** What it is about, as the page says. */
  readonly about: ComponentChildren;
  /** What else the page shows, below the list of facts. */
  readonly details: ComponentChildren;
  readonly onChange: (fact: Fact) => void;
}

/** Facts whose values stand for themselves. */
const standing: readonly Fact[] = ['cloud', 'channel', 'billing', 'license-offer', 'azure-offer', 'partner-type'];

/** Where facts come from that the reader said. */
const own: readonly Origin[] = ['you', 'kept'];

/** What the answer is based on, in one paragraph; the list in which it can be changed opens in place. */
export function Premises({ known, facts, about, details, onChange }: PremisesProps) {
  const { words } = useLanguage();
  const [open, setOpen] = useState(false);
  const given = factsThatMatter(known).flatMap((fact) =>
    answersGiven(words, known, [fact]).map((each) => ({ ...each, fact, origin: originOf(facts, fact) })),
  );
  if (given.length === 0 && !about) return null;
  const short: Readonly<Record<string, string>> = words.extension.short;
  const isAssumed = ({ origin }: (typeof given)[number]) => origin === 'assumed';
  const said = given
    .toSorted((one, other) => Number(isAssumed(one)) - Number(isAssumed(other)))
    .map(({ fact, label, value, origin }) => {
      const named = short[known[fact] ?? ''] ?? (standing.includes(fact) ? value : labeled(words, label, value));
      return own.includes(origin) ? named : `${named} (${words.extension.origins[origin]})`;
    });
  return (
    <>
      <p class="premises">
        {about} {said.length > 0 && <>{fill(words.parts.basedOn, { facts: said.join(' · ') })} </>}
        <button type="button" class="link" name="premises" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.tree.change}
        </button>
      </p>
      {open && (
        <Facts
          given={given}
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
