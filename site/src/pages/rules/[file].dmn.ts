import { filesEnding, sendFile } from '../../rules-pages/file-route.ts';

export const getStaticPaths = filesEnding('.dmn');
export const GET = sendFile;
