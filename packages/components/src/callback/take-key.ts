import { CALLBACK_KEY_PATTERN, type CallbackKey } from '@ventanilla/client/callback';

/** What follows a key in an address, so that it is never sent to a server. */
const FRAGMENT = /^#callback=([\w-]+)$/;

/** The key that a link has brought, taken out of the address so that it is not passed on with it. */
export function takeKey(): CallbackKey | undefined {
  const key = FRAGMENT.exec(location.hash)?.[1];
  if (key === undefined || !CALLBACK_KEY_PATTERN.test(key)) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return key;
}
