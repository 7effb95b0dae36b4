import { filesEnding, sendFile } from '../../policy/file-route.ts';

export const getStaticPaths = filesEnding('.csv');
export const GET = sendFile;
