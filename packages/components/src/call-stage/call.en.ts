import type { ErrorCode } from '@ventanilla/client';
import type { CallMessages } from './call.messages.ts';

const PROBLEMS: Partial<Record<ErrorCode, string>> = {
  'channel-closed': 'Nobody takes calls right now. You can write to us, and we will answer.',
  'channel-unavailable': 'The office takes no calls here. You can write to us, or telephone.',
  'call-under-way': 'There is a call in this case already.',
  'call-over': 'The call has ended already.',
  'too-many-requests': 'There were too many tries from this network. Wait a moment and try again.',
  network: 'There is no connection to the service. Check your internet: we keep trying.',
  timeout: 'The service is slow to answer. We keep trying.',
};

export const callMessages: CallMessages = {
  locale: 'en',
  phases: {
    idle: 'Call the office',
    starting: 'Calling…',
    waiting: 'Waiting for an answer',
    ringing: 'You are being called',
    elsewhere: 'The call is in another window',
    connecting: 'Connecting the call…',
    live: 'In a call',
    reconnecting: 'The call was cut off. Reconnecting…',
    ended: 'The call has ended',
  },
  position: position =>
    position === 1 ? 'You are next in the queue' : `You are number ${position} in the queue`,
  lead: 'How do you want to call?',
  voice: 'Voice call',
  video: 'Video call',
  cancel: 'Cancel',
  hangUp: 'Hang up',
  answer: 'Answer',
  decline: 'Do not answer',
  here: 'Go on with the call here',
  write: 'Go on in writing',
  again: 'Call again',
  done: 'Done',
  reference: 'Your case number',
  answeredBy: name => `You are talking to ${name}`,
  theirPicture: name => (name ? `Video of ${name}` : 'Video of the other person'),
  office: 'The office',
  citizen: 'The caller',
  ownPicture: 'Your video',
  moveOwn: 'Move my video',
  hideOwn: 'Hide my video',
  showOwn: 'Show my video',
  turn: {
    microphone: { on: 'Turn the microphone on', off: 'Mute the microphone' },
    camera: { on: 'Turn the camera on', off: 'Turn the camera off' },
  },
  devices: 'Camera and microphone',
  device: { microphone: 'Microphone', camera: 'Camera' },
  hold: 'Put on hold',
  resume: 'Take the call back',
  share: 'Share the screen',
  stopSharing: 'Stop sharing',
  theirs: {
    cameraOff: 'Their camera is off',
    microphoneOff: 'Their microphone is off',
    held: 'They have put the call on hold',
    interrupted: 'Their connection is interrupted',
    sharing: 'They share their screen',
  },
  trouble: {
    microphone: {
      denied:
        'The browser does not allow the microphone. Press the lock beside the address and allow the microphone.',
      missing: 'We found no microphone. Connect one, or go on in writing.',
      'in-use': 'Another program is using the microphone. Close it and try again.',
      blocked: "This page does not allow the microphone. Open the city's own service page, or write.",
      insecure: 'The page is not secure (https is missing), so the browser gives it no microphone.',
      failed: 'The microphone has stopped working. Check that it is connected and try again.',
    },
    camera: {
      denied:
        'The browser does not allow the camera. Press the lock beside the address and allow the camera.',
      missing: 'We found no camera. Connect one, or go on in writing.',
      'in-use': 'Another program is using the camera. Close it and try again.',
      blocked: "This page does not allow the camera. Open the city's own service page, or write.",
      insecure: 'The page is not secure (https is missing), so the browser gives it no camera.',
      failed: 'The camera has stopped working. Check that it is connected and try again.',
    },
  },
  tryAgain: 'Try again',
  hear: 'Turn the sound on',
  received: {
    weak: 'The video arrives weakly',
    poor: 'The video arrives very weakly. You can go on in writing.',
    frozen: 'The video has stopped',
  },
  reported: {
    weak: 'Your video arrives weakly at the other side',
    poor: 'Your video arrives very weakly at the other side',
    frozen: 'The other side sees your video stopped',
  },
  lowered:
    'We turned your video off so that your voice gets through. You can turn it on when the connection is better.',
  text: {
    label: 'Text of the call',
    field: 'Write; the other person sees each letter',
    placeholder: 'Write here',
    finish: 'New line',
    alert: 'Call for attention',
    you: 'You',
    they: 'The other person',
    show: 'Write',
    hide: 'Hide the text',
  },
  sign: {
    lead: 'Look at yourself: can your hands and your face be seen?',
    now: 'Sign now',
    language: 'Sign language',
    notice:
      'Asking for sign language may show that you are deaf. The office uses this only to serve you. The call is not recorded.',
  },
  problem: code => PROBLEMS[code] ?? 'Something went wrong on our side. Try again in a few minutes.',
};
