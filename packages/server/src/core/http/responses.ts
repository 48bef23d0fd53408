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

export function textResponse(body: string, contentType: string): Response {
  return answer(200, body, contentType, {});
}

/** Handed on as it comes: some proxies collect an answer unless told not to. */
export function streamResponse(
  body: ReadableStream<Uint8Array>,
  contentType: string | undefined,
  headers: HeadersInit = {},
): Response {
  const response = answer(200, body, contentType, headers);
  response.headers.set('x-accel-buffering', 'no');
  return response;
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
  body: string | ReadableStream<Uint8Array> | null,
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
