import { InvalidInput, readBareLink } from 'rules';
import { useLanguage } from '../controls/language.ts';
import type { Profile } from '../kept/profile.ts';
import { LinkReading } from './LinkReading.tsx';

interface FoundLinkProps {
  readonly address: string;
  readonly profile: Profile;
}

/** The request link in an address. Returns undefined when it is not one. */
function linkIn(address: string) {
  try {
    return readBareLink(address);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/** The request link that the page shows, read back and checked against the profile. */
export function FoundLink({ address, profile }: FoundLinkProps) {
  const { words } = useLanguage();
  const link = linkIn(address);
  if (!link) return null;
  return (
    <div class="found">
      <p>
        <strong>{words.extension.panel.foundLink}</strong>
      </p>
      <LinkReading link={link} profile={profile} />
    </div>
  );
}
