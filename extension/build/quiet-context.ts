/**
 * Takes the place of WXT's context of a content script, which announces itself to the page and lets any script of the
 * page end it. The guide asks `portal/life.ts` whether its extension is still there.
 */
export class ContentScriptContext {}
