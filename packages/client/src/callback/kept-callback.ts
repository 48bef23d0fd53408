/** Under which name a browser keeps the key of the callback that was asked for in it. */
export const KEPT_CALLBACK = 'callback';
