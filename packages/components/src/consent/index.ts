export { Consent } from './consent.ts';
