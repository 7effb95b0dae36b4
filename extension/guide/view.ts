import { useLayoutEffect, useState } from 'preact/hooks';
import type { Fact, Section } from 'rules';
import type { FactsByOrigin } from '../background/facts-by-origin.ts';
import type { GuideView, ViewAsked } from '../background/guide/guide-view.ts';
import { ask, retryOnce } from '../background/requests.ts';
import { useLanguage } from '../controls/language.ts';
import { useServices } from './services.ts';

/** A view, and what it was made from. */
interface Shown {
  readonly asked: ViewAsked;
  readonly view: GuideView;
}

/** The view of the guide for the facts as they are. */
export interface ViewNow {
  /** The last view for this subject, perhaps of earlier facts; undefined before the first. */
  readonly shown: Shown | undefined;
  /** Whether it is the one for the facts as they are now. */
  readonly isCurrent: boolean;
  /** Whether the one for the facts as they are now could not be made. */
  readonly isBroken: boolean;
  /** Asks for a fact again; without one, makes the view of the facts again, even if that failed before. */
  readonly change: (fact?: Fact) => void;
}

/**
 * The view of the guide, which the background makes. The one before stays until the new one is there; one of another
 * subject is never shown, and one that comes late is dropped.
 * @param subject the customer that the facts are about, or what else they are about
 * @param opens the sections of the customer that can be opened from here
 */
export function useView(subject: string, facts: FactsByOrigin, opens: readonly Section[]): ViewNow {
  const { locale } = useLanguage();
  const { all, current } = useServices().profiles;
  const [got, setGot] = useState<(Shown & { readonly subject: string; readonly key: string }) | undefined>();
  const [broken, setBroken] = useState('');
  const [changed, setChanged] = useState<{ readonly subject: string; readonly fact: Fact | undefined } | undefined>();
  const asked: ViewAsked = {
    facts,
    changing: changed?.subject === subject ? changed.fact : undefined,
    opens,
    profiles: { countries: all.map(({ country }) => country ?? ''), current },
    locale,
  };
  const key = JSON.stringify([subject, asked]);
  useLayoutEffect(() => {
    if (key === got?.key || key === broken) return undefined;
    let wanted = true;
    retryOnce(() => ask('view', asked)).then(
      (view) => wanted && setGot({ subject, key, asked, view }),
      (failure) => {
        console.error(failure);
        if (wanted) setBroken(key);
      },
    );
    return () => {
      wanted = false;
    };
  }, [key, broken]);
  return {
    shown: got?.subject === subject ? got : undefined,
    isCurrent: got?.key === key,
    isBroken: broken === key,
    change: (fact) => {
      setBroken('');
      setChanged({ subject, fact });
    },
  };
}
