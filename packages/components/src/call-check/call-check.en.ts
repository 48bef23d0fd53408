import type { CallCheckMessages } from './call-check.messages.ts';

export const callCheckMessages: CallCheckMessages = {
  heading: 'Test before you call',
  running: 'Testing…',
  works: 'Works',
  parts: {
    camera: 'Camera',
    rate: 'Smoothness of the video',
    light: 'Light',
    microphone: 'Microphone',
    speaker: 'Speaker',
    server: "The city's service",
    socket: 'Instant news',
    media: 'Way for sound and video',
  },
  rate: {
    enough: fps => `Works: ${fps} pictures a second.`,
    few: fps =>
      `Your camera gives few pictures a second (${fps}): too few for signing. More light or another camera mends it.`,
  },
  light: {
    good: 'Good',
    dark: 'Your video is too dark. Turn on a light in front of you.',
    against:
      'The light is behind you, and your face and hands look dark. Turn towards the light, or close the curtain.',
  },
  tone: 'Hear a tone',
  toneHint: 'If you do not hear it, turn the volume up or choose another speaker on your device.',
  silent: {
    server: 'The service does not answer. Check your internet, or use another network, and try again.',
    socket:
      'Your network lets no instant news through. You can call, but it will be slower: try mobile data or another network.',
  },
  media: {
    needed:
      'Your network lets no sound or video through. Use another network, such as mobile data, or go on in writing.',
    helps:
      'The server that helps sound and video through does not answer. A call may fail from this network: try another.',
    refused:
      "The city's server that passes sound and video on is not set up properly, and a call may not connect. It is not your network or your device: the city has to mend it. Meanwhile, go on in writing or ask to be called back.",
    unset:
      'The office uses no server in between: the call goes directly. If it does not connect, try another network or go on in writing.',
    unasked: 'Tested once the service answers.',
  },
  again: 'Test again',
};
