export { Share } from './share.ts';
