export { LiveTextView } from './live-text.ts';
