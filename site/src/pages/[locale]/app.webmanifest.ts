import type { APIRoute } from 'astro';
import { isLocale } from 'rules';
import { base } from '../../context/context-at-build.ts';
import { siteLocales } from '../../context/site-locales.ts';
import { siteWords } from '../../context/words.ts';

export const getStaticPaths = () => siteLocales.map((locale) => ({ params: { locale } }));

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `${base}icons/${file}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a device needs to install the site as an app, in the reader's language. */
export const GET: APIRoute = async ({ params: { locale = '' } }) => {
  if (!isLocale(locale)) return new Response(null, { status: 404 });
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
