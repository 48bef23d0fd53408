import type { JoinMessages } from './join.messages.ts';

const seconds = (count: number) => (count === 1 ? '1 second' : `${count} seconds`);

export const join: JoinMessages = {
  shareShort: 'Another phone',
  share: 'Go on with another phone',
  shareHint:
    'On the other phone, open the chat of this same page, choose “I have a code” and type these letters and digits.',
  code: 'Your code',
  left: minutes =>
    minutes === 1 ? 'Good for one use. 1 minute left.' : `Good for one use. ${minutes} minutes left.`,
  expired: 'This code has expired. Ask for a new one.',
  newCode: 'Get another code',
  close: 'Close',
  join: 'I have a code',
  joinHint: 'Type the code that your other phone shows. The conversation goes on here.',
  field: 'Code',
  submit: 'Continue',
  checking: 'Checking…',
  cancel: 'Cancel',
  malformed: 'The code has 8 letters and digits, such as K7M4-2HX9. Check it.',
  problem: (code, retryAfterSeconds) => {
    switch (code) {
      case 'join-code-unknown':
        return 'The code is wrong, was used already, or has expired. Check it, or get a new one on the other phone.';
      case 'too-many-requests':
        return `There were too many attempts. Try again in ${seconds(retryAfterSeconds ?? 60)}.`;
      case 'network':
      case 'timeout':
        return 'There is no connection. Try again.';
      default:
        return 'It did not work. Try again in a few minutes.';
    }
  },
};
