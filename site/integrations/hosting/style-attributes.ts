/**
 * Starlight sizes its icons and indents its contents list by `style` attributes, which the site's policy refuses. Each
 * becomes a `data-` attribute that `starlight.css` knows.
 */
export const styleAttributesAway = (html: string): string =>
  html.replaceAll(/ style="--(sl-icon-size|depth): ?([\w.]+);?"/g, ' data-$1="$2"');
