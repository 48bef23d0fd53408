import type { ConsentMessages } from './consent.messages.ts';

/** English. */
export const consent: ConsentMessages = {
  label: 'Privacy notice',
  accept: 'I have read this notice and agree that my data are used to help me',
  policy: 'Read the whole policy',
  problem: 'To go on, tick the box of the privacy notice.',
};
