import type { UserClaims } from '@ventanilla/protocol';

/**
 * Who is signed in on the page: a callback that fetches a token signed by the city, called again whenever a new one is
 * needed, or claims that nobody has checked.
 */
export type PageUser = (() => string | Promise<string>) | UserClaims;
