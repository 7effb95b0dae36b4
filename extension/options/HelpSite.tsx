import { useState } from 'preact/hooks';
import { fill, problemOf } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { TextField } from '../controls/TextField.tsx';
import { readSite, siteOf } from '../kept/help-site.ts';
import { isLocked } from '../kept/with-policy.ts';
import { useAllWords } from './all-words.ts';
import { usePolicy } from './policy.ts';
import type { SectionProps } from './section-props.ts';

/** The address of the company's own copy of the help site. */
export function HelpSite({ settings, onSettings }: SectionProps) {
  const { words } = useLanguage();
  const { options } = words.extension;
  const { organization } = useAllWords();
  const policy = usePolicy();
  const usual = siteOf(policy);
  const [typed, setTyped] = useState<string | undefined>();
  const [error, setError] = useState<string | undefined>();
  const keepSite = () => {
    if (typed === undefined) return;
    const wrong = typed.trim() ? problemOf(() => readSite('site', typed), words, options.site) : undefined;
    setError(wrong);
    if (wrong) return;
    const site = typed.trim() ? readSite('site', typed) : '';
    setTyped(undefined);
    if (site === (settings.site ?? usual)) return;
    onSettings(({ site: _, ...others }) => (site && site !== usual ? { ...others, site } : others));
  };
  const shared = { name: 'site', label: options.site, code: true };
  if (isLocked(policy, 'site')) return <TextField {...shared} hint={organization.setBy} value={usual} readOnly />;
  const isChanged = settings.site !== policy.site;
  const hintIfSet = isChanged ? fill(organization.changed, { value: usual }) : organization.canChange;
  return (
    <TextField
      {...shared}
      hint={policy.site ? hintIfSet : options.siteHint}
      value={typed ?? settings.site ?? usual}
      error={error}
      onInput={setTyped}
      onLeave={keepSite}
    />
  );
}
