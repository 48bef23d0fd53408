import type { NodeRequest } from './node-request.ts';

/**
 * Puts a web `Request` on a Node one. The body is read as it is asked for; what is not asked for stays unread. A body that
 * a parser has read already is written out again.
 *
 * @param path - Path and query as the handler is to see them.
 * @param signal - Aborts when the caller goes away.
 * @throws {TypeError} The caller sent an address that is none.
 */
export function toRequest(incoming: NodeRequest, origin: string, path: string, signal: AbortSignal): Request {
  // Joined, not resolved: a path of `//host` would lead elsewhere.
  const url = new URL(origin + (path.startsWith('/') ? path : '/'));
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (name.startsWith(':') || value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(url, {
    method,
    headers,
    signal,
    ...(hasBody && { body: parsedBody(incoming) ?? bodyStream(incoming), duplex: 'half' }),
  } as RequestInit);
}

function parsedBody({ readableDidRead, body }: NodeRequest): string | Uint8Array | undefined {
  if (!readableDidRead || body === undefined) return undefined;
  return typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
}

/** Giving up on the body leaves the connection alone, since the answer is still to go out on it. */
function bodyStream(incoming: NodeRequest): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<Buffer> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        chunks ??= incoming.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks?.return?.();
        incoming.pause();
      },
    },
    { highWaterMark: 0 },
  );
}
