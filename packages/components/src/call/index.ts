export { Call } from './call.ts';
