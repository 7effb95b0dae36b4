import { filesEnding, sendFile } from '../../data-files/file-route.ts';

export const getStaticPaths = filesEnding('.json');
export const GET = sendFile;
