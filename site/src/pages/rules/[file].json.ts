import { filesEnding, sendFile } from '../../policy/file-route.ts';

export const getStaticPaths = filesEnding('.json');
export const GET = sendFile;
