import { PROOF_HEADER } from '@ventanilla/protocol';

/** How a browser may use an answer, and what it may ask. Cookies go along for agents' desks on a listed origin. */
export function corsHeaders(origin: string | null): Record<string, string> {
  if (origin === null) return { vary: 'origin' };
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'retry-after, x-request-id',
  };
}

/** For what is the same for everybody and holds nothing personal. */
export const OPEN_CORS_HEADERS = { 'access-control-allow-origin': '*' };

export function preflightHeaders(allowedMethods: string[]): Record<string, string> {
  return {
    'access-control-allow-methods': allowedMethods.join(', '),
    'access-control-allow-headers': `authorization, content-type, ventanilla-csrf, ${PROOF_HEADER}`,
    'access-control-max-age': '7200',
  };
}
