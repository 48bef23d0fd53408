export { SignClip } from './sign-clip.ts';
