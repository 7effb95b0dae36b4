import type { APIRoute } from 'astro';
import { base } from '../context/context-at-build.ts';
import { files, schemas } from './rules-files.ts';

interface Props {
  readonly type: string;
  readonly write: (site: string) => string;
}

const all: readonly (readonly [file: string, props: Props])[] = [
  ...Object.entries(files),
  ...Object.entries(schemas).map(([file, write]) => [file, { type: 'application/schema+json', write }] as const),
];

/** The files of one ending. Their routes include the ending, or the development server would want a slash after it. */
export const filesEnding = (ending: string) => () =>
  all
    .filter(([file]) => file.endsWith(ending))
    .map(([file, props]) => ({ params: { file: file.slice(0, -ending.length) }, props }));

/** The decision table as a file, the same in every language, and the schemas of the files for machines. */
export const sendFile: APIRoute = ({ props, site }) => {
  const { type, write } = props as Props;
  return new Response(write(new URL(base, site).href), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
