import { filesEnding, sendFile } from '../../data-files/file-route.ts';

export const getStaticPaths = filesEnding('.dmn');
export const GET = sendFile;
