import { isLocale } from 'rules';
import { contextAtBuild } from './context-at-build.ts';
import type { PageContext } from './page-context.ts';

/** The context of a help page in the language of its text, which is English where a translation is missing. */
export function contextOfHelpPage({ starlightRoute }: App.Locals): Promise<PageContext> {
  const { lang } = starlightRoute.entryMeta;
  return contextAtBuild(isLocale(lang) ? lang : 'en');
}
