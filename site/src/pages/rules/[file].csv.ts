import { filesEnding, sendFile } from '../../rules-pages/file-route.ts';

export const getStaticPaths = filesEnding('.csv');
export const GET = sendFile;
