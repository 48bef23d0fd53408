import type { ProblemDocument } from '@ventanilla/protocol';

/** What every answer of the API carries: nothing is kept, sniffed, framed or told to other sites unless said otherwise. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export function jsonResponse(status: number, body: unknown, headers: HeadersInit = {}): Response {
  return answer(status, JSON.stringify(body), 'application/json', headers);
}

export function emptyResponse(headers: HeadersInit = {}): Response {
  return answer(204, null, undefined, headers);
}

export function problemResponse(problem: ProblemDocument, headers: HeadersInit = {}): Response {
  const response = answer(problem.status, JSON.stringify(problem), 'application/problem+json', headers);
  if ('retryAfterSeconds' in problem) {
    response.headers.set('retry-after', String(problem.retryAfterSeconds));
  }
  return response;
}

function answer(
  status: number,
  body: string | null,
  contentType: string | undefined,
  headers: HeadersInit,
): Response {
  const all = new Headers(HEADERS);
  if (contentType !== undefined) all.set('content-type', contentType);
  for (const [name, value] of new Headers(headers)) {
    if (name === 'set-cookie') all.append(name, value);
    else all.set(name, value);
  }
  return new Response(body, { status, headers: all });
}
