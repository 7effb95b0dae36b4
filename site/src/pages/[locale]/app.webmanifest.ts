import type { APIRoute } from 'astro';
import type { Locale } from 'rules';
import { base } from '../../context/context-at-build.ts';
import { madeInEveryLanguage } from '../../context/static-paths.ts';
import { siteWords } from '../../context/words.ts';

export const getStaticPaths = () => madeInEveryLanguage();

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `${base}icons/${file}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** The file that a device needs to install the site as an app, in the reader's language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { site } = await siteWords(locale);
  return Response.json({
    id: base,
    name: site.name,
    description: site.home.description,
    lang: locale,
    start_url: `${base}${locale}/`,
    scope: base,
    // With the address visible: the address is what people send each other.
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#4438a8',
    icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
  });
};
