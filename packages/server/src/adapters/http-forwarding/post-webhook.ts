import type { WebhookKeys } from './webhook-keys.ts';

/** Whether the other side has taken a webhook, or what it did instead. */
export type PostOutcome = { taken: true } | { taken: false; reason: string; retryAfterMs: number };

export interface WebhookTarget {
  url: string;
  keys: WebhookKeys;
  fetch: typeof fetch;
  /** For the whole exchange. */
  timeoutMs: number;
}

/** Of an answer, whose words mean nothing; reading it to its end lets the connection be used again. */
const MAX_ANSWER_BYTES = 16_384;
const MAX_RETRY_AFTER_SECONDS = 3_600;

/**
 * Posts one webhook. Any 2xx takes it; redirects are not followed, as they would lead where the operator did not point.
 *
 * @param id - The same for the same content, each time it is posted.
 * @param now - Milliseconds since 1970.
 */
export async function postWebhook(
  { url, keys, fetch, timeoutMs }: WebhookTarget,
  id: string,
  content: unknown,
  now: number,
): Promise<PostOutcome> {
  const body = new TextEncoder().encode(JSON.stringify(content));
  const seconds = Math.floor(now / 1_000);
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': await keys.sign(id, seconds, body),
  };
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    if (answer.ok) {
      await finish(answer).catch(() => undefined); // It is taken, however the answer ends.
      return { taken: true };
    }
    await answer.body?.cancel();
    return { taken: false, reason: `status ${answer.status}`, retryAfterMs: retryAfterMs(answer.headers) };
  } catch (error) {
    return { taken: false, reason: reasonOf(error), retryAfterMs: 0 };
  }
}

async function finish(answer: Response): Promise<void> {
  const reader = answer.body?.getReader();
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > MAX_ANSWER_BYTES) return await reader?.cancel();
  }
}

function retryAfterMs(headers: Headers): number {
  const seconds = Number(headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), MAX_RETRY_AFTER_SECONDS) * 1_000 : 0;
}

/** A word for the log, which names nobody. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'network';
}
