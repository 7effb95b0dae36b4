/** The lightness of a computed color, from 0 to 1. Returns undefined for a color that is more than half transparent. */
function lightness(color: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  if (!color.startsWith('rgb') || alpha < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** The theme of the page by its background. Returns undefined when it has none, so that the system's theme applies. */
export function pageTheme(page: Document): 'light' | 'dark' | undefined {
  for (const element of [page.body, page.documentElement]) {
    const light = element && lightness(getComputedStyle(element).backgroundColor);
    if (light !== undefined && light !== null) return light < 0.4 ? 'dark' : 'light';
  }
  return undefined;
}
