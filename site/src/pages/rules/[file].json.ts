import { filesEnding, sendFile } from '../../rules-pages/file-route.ts';

export const getStaticPaths = filesEnding('.json');
export const GET = sendFile;
