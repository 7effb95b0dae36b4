import { useLanguage } from '../../controls/language.ts';
import type { Profile } from '../../kept/profile.ts';
import { LinkReading } from './LinkReading.tsx';
import { usePasted } from './pasted.ts';

interface FoundLinkProps {
  readonly address: string;
  readonly profile: Profile;
}

/** The request link that the page shows, read back and checked against the profile. */
export function FoundLink({ address, profile }: FoundLinkProps) {
  const { words } = useLanguage();
  const read = usePasted(address, 'check', profile);
  if (!read || read.problem !== undefined) return null;
  return (
    <div class="found">
      <p>
        <strong>{words.extension.panel.foundLink}</strong>
      </p>
      <LinkReading link={read} />
    </div>
  );
}
