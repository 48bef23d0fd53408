import { PROOF_HEADER, type ProblemDocument, type ProofChallenge, type SiteId } from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';

export interface RestOptions {
  server: URL;
  site: SiteId;
  environment: Environment;
  /** Asked before each request: who is asking. */
  headers(request: RestRequest): Record<string, string>;
  /** Default `omit`: citizens are known by their token alone. */
  credentials?: RequestCredentials;
  /** Hears when the server has asked for a proof of work, and when that is done. */
  onProving?(isProving: boolean): void;
  /** Hears of every refusal besides the one who asked. */
  onRefused?(error: ContactError): void;
}

export interface RestRequest {
  /** Default `GET`. */
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Leaves out who is asking, so that shared caches may answer. */
  isAnonymous?: boolean;
  /** Besides, or instead of, the ones that say who is asking. */
  headers?: Record<string, string>;
  /** Lets the request end even if the page is left. */
  keepalive?: boolean;
}

/** Milliseconds after which a request without an answer counts as failed. */
const TIMEOUT_MS = 15_000;

/** The REST contract of one site, one method for all routes. */
export class Rest {
  readonly #options: RestOptions;

  constructor(options: RestOptions) {
    this.#options = options;
  }

  /**
   * @param path - Below the site, such as `contacts`.
   * @returns The body as JSON; `undefined` where the answer has none.
   * @throws {ContactError} What the server refused, or `network`, `timeout` or `unexpected-answer`.
   */
  async request<Answer>(path: string, request: RestRequest = {}): Promise<Answer> {
    const { environment, server, site, credentials = 'omit', headers } = this.#options;
    const { method = 'GET', body, signal, isAnonymous = false, keepalive = false } = request;
    // Not AbortSignal.any: the oldest browsers that are supported do not have it.
    const abort = new AbortController();
    let isLate = false;
    const pass = () => abort.abort(signal?.reason);
    const cancelTimer = environment.setTimer(() => {
      isLate = true;
      abort.abort();
    }, TIMEOUT_MS);
    try {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', pass);
      const answer = await environment.fetch(new URL(`v1/sites/${site}/${path}`, server), {
        method,
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(!isAnonymous && headers(request)),
          ...request.headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        credentials,
        keepalive,
        signal: abort.signal,
      });
      return await readAnswer<Answer>(answer);
    } catch (error) {
      if (error instanceof ContactError) {
        if (error.code === 'proof-required' && !request.headers?.[PROOF_HEADER])
          return this.#prove(path, request, (error as ContactError<'proof-required'>).details.challenge);
        this.#options.onRefused?.(error);
        throw error;
      }
      signal?.throwIfAborted();
      throw new ContactError(isLate ? 'timeout' : 'network', { cause: error });
    } finally {
      cancelTimer();
      signal?.removeEventListener('abort', pass);
    }
  }

  /** Asks again with the work done that was asked for. */
  async #prove<Answer>(path: string, request: RestRequest, challenge: ProofChallenge): Promise<Answer> {
    const { onProving } = this.#options;
    onProving?.(true);
    let proof: string;
    try {
      const { solveProof } = await import('../proof/solve-proof.ts');
      proof = await solveProof(challenge, request.signal);
    } catch (cause) {
      request.signal?.throwIfAborted();
      throw new ContactError('network', { cause });
    } finally {
      onProving?.(false);
    }
    return this.request(path, { ...request, headers: { ...request.headers, [PROOF_HEADER]: proof } });
  }
}

/** Proxies and captive portals answer pages of their own, with any status. */
async function readAnswer<Answer>(answer: Response): Promise<Answer> {
  const text = await answer.text();
  if (answer.status === 204) return undefined as Answer;
  const type = answer.headers.get('content-type') ?? '';
  if (!/\bjson\b/.test(type))
    throw new ContactError('unexpected-answer', { message: `${answer.status} ${type}` });
  const body = parseJson(text);
  if (answer.ok) return body as Answer;
  throw ContactError.fromProblem(body as ProblemDocument);
}

function parseJson(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value) return value;
  } catch (cause) {
    throw new ContactError('unexpected-answer', { cause });
  }
  throw new ContactError('unexpected-answer');
}
