import { filesEnding, sendFile } from '../../data-files/file-route.ts';

export const getStaticPaths = filesEnding('.csv');
export const GET = sendFile;
