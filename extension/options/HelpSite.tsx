import { useState } from 'preact/hooks';
import { problemOf } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { TextField } from '../controls/TextField.tsx';
import { builtSite, readSite } from '../kept/help-site.ts';
import type { SectionProps } from './section-props.ts';

/** The address of the company's own copy of the help site. */
export function HelpSite({ settings, onSettings }: SectionProps) {
  const { words } = useLanguage();
  const { options } = words.extension;
  const [typed, setTyped] = useState<string | undefined>();
  const [error, setError] = useState<string | undefined>();
  const keepSite = () => {
    if (typed === undefined) return;
    const wrong = typed.trim() ? problemOf(() => readSite('site', typed), words, options.site) : undefined;
    setError(wrong);
    if (wrong) return;
    const site = typed.trim() ? readSite('site', typed) : '';
    setTyped(undefined);
    if (site === (settings.site ?? builtSite)) return;
    onSettings(({ site: _, ...others }) => (site && site !== builtSite ? { ...others, site } : others));
  };
  return (
    <TextField
      name="site"
      label={options.site}
      hint={options.siteHint}
      value={typed ?? settings.site ?? builtSite}
      error={error}
      code
      onInput={setTyped}
      onLeave={keepSite}
    />
  );
}
