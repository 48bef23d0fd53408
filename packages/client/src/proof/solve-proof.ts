import type { ProofChallenge } from '@ventanilla/protocol';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/**
 * Does the work that the server asks for. A page cannot start a worker of another origin, so numbers are tried one after the
 * other by the browser's own cryptography, which runs beside the page: nothing that is typed has to wait.
 *
 * @returns What the proof header carries.
 */
export async function solveProof(challenge: ProofChallenge, signal?: AbortSignal): Promise<string> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal?.addEventListener('abort', abort);
  try {
    const solution = await solveChallenge({ challenge, controller, deriveKey, timeout: 0 });
    if (!solution) throw new Error('the work was given up');
    const { counter, derivedKey } = solution;
    return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
