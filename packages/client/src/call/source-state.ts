/**
 * How a camera or microphone stands. `off`: not in use; `on`: sends; then why it cannot: `denied`: the person or the browser has
 * refused; `missing`: there is none; `in-use`: another program has it, such as a telephone call; `blocked`: the page's `Permissions-Policy` forbids it;
 * `insecure`: the page did not come over https; `failed`: the system refused for a reason it does not tell.
 */
export type SourceState = 'off' | 'on' | 'denied' | 'missing' | 'in-use' | 'blocked' | 'insecure' | 'failed';

/** The part of `navigator.mediaDevices` that calls need. */
export type MediaDevicesLike = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'> &
  Partial<Pick<MediaDevices, 'getDisplayMedia' | 'addEventListener' | 'removeEventListener'>>;
