import type { APIRoute } from 'astro';
import { type FileName, files } from '../../policy/files.ts';

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

/** The decision table as a file, the same in every language. */
export const GET: APIRoute = ({ params: { file } }) => {
  const { type, write } = files[file as FileName];
  return new Response(write(), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
