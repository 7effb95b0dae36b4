import { isLocale } from 'rules';
import { readerOf } from './context-at-build.ts';
import type { Reader } from './page-context.ts';

/** Whom a help page is drawn for: the language of its text, which is the source language where a translation lacks. */
export function readerHere({ starlightRoute }: App.Locals): Promise<Reader> {
  const { lang } = starlightRoute.entryMeta;
  return readerOf(isLocale(lang) ? lang : 'en');
}
