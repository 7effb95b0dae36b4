import { filesEnding, sendFile } from '../../policy/file-route.ts';

export const getStaticPaths = filesEnding('.dmn');
export const GET = sendFile;
