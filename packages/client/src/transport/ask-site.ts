import type { ProblemDocument, SiteId } from '@ventanilla/protocol';
import { ContactError } from '../errors.ts';
import { serverUrl } from './server-url.ts';

/** Milliseconds after which a request without an answer counts as failed. */
const TIMEOUT_MS = 15_000;

/**
 * Reads what a site tells everybody, with no client and no token: for elements that fetch a client only when one is needed.
 *
 * @param server - Address of the server, such as `https://contacto.example`.
 * @param path - Below the site, such as `callback/options`.
 * @throws {ContactError} What the server refused, or `network` where it gave no answer that is understood.
 */
export async function askSite<Answer>(server: string, site: SiteId, path: string): Promise<Answer> {
  let answer: Response;
  let body: unknown;
  try {
    const url = new URL(`v1/sites/${encodeURIComponent(site)}/${path}`, serverUrl(server));
    answer = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
    body = await answer.json();
  } catch (cause) {
    throw new ContactError('network', { cause });
  }
  if (!answer.ok) throw ContactError.fromProblem(body as ProblemDocument);
  return body as Answer;
}
