import { type SiteId, VISITOR_TOKEN_PATTERN } from '@ventanilla/protocol';
import type { Kysely, Selectable } from 'kysely';
import { createSecret, hashSecret } from '../crypto/secrets.ts';
import { Refusal } from '../http/refusal.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Tables } from '../ports/tables.ts';

/** @throws {Refusal} `token-malformed`. */
export async function hashToken(token: string): Promise<string> {
  if (!VISITOR_TOKEN_PATTERN.test(token)) throw new Refusal('token-malformed');
  return await hashSecret(token);
}

/** @param person - Whose further device it is. Default a person of its own. */
export function newVisitor(
  runtime: Pick<Runtime, 'now' | 'randomBytes'>,
  site: SiteId,
  tokenHash: string,
  person?: string,
): Selectable<Tables['visitors']> {
  const id = createSecret(runtime, 16);
  return {
    site,
    id,
    token_hash: tokenHash,
    created_at: runtime.now(),
    revoked_at: null,
    person: person ?? id,
    subject_hash: null,
  };
}

/** @returns Whether the token was new; a visitor that has it already stays as it is. */
export async function insertVisitor(
  db: Kysely<Tables>,
  visitor: Selectable<Tables['visitors']>,
): Promise<boolean> {
  const inserted = await db
    .insertInto('visitors')
    .values(visitor)
    .onConflict(conflict => conflict.columns(['site', 'token_hash']).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}
