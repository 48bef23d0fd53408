export { CallCheck } from './call-check.ts';
