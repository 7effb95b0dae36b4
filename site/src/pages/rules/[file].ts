import type { APIRoute } from 'astro';
import { files, schemas } from '../../policy/files.ts';
import { base } from '../../reader-of.ts';

interface Props {
  readonly type: string;
  readonly write: (site: string) => string;
}

export const getStaticPaths = () => [
  ...Object.entries(files).map(([file, props]) => ({ params: { file }, props })),
  ...Object.entries(schemas).map(([file, write]) => ({
    params: { file },
    props: { type: 'application/schema+json', write },
  })),
];

/** The decision table as a file, the same in every language, and the schemas of the files for machines. */
export const GET: APIRoute = ({ props, site }) => {
  const { type, write } = props as Props;
  return new Response(write(new URL(base, site).href), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
