import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Storage } from '@ventanilla/server';
import { HASHED_NAME } from './static-files.ts';

/** How long after the last start of their release files are still there for pages that stayed open or pinned them. */
const KEEP_MS = 90 * 86_400_000;

/**
 * Keeps the files of this release whose names carry a hash, for pages that outlive it, and lets go of those that no server has
 * served for 90 days. In the database, since that is what outlives an upgrade, and what several servers share: while
 * some of them are upgraded, each has the files of the others' pages.
 *
 * @param folder - Holds this release's files, as the paths of their addresses say.
 * @param now - Milliseconds since 1970.
 */
export async function keepFiles(storage: Storage, folder: string, now: number): Promise<void> {
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  const paths = found.map(file => `/${file.replaceAll('\\', '/')}`).filter(path => HASHED_NAME.test(path));
  const files = await Promise.all(
    paths.map(async path => ({ path, content: await readFile(join(folder, path), 'utf8'), served_at: now })),
  );
  await storage.transaction(async ({ db }) => {
    for (const file of files) {
      await db
        .insertInto('page_files')
        .values(file)
        .onConflict(same => same.column('path').doUpdateSet({ served_at: now }))
        .execute();
    }
    await db
      .deleteFrom('page_files')
      .where('served_at', '<', now - KEEP_MS)
      .execute();
  });
}

/** A file of another release by its path; `undefined` where there is none, or it is no longer kept. */
export async function readKeptFile(
  storage: Storage,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!HASHED_NAME.test(path)) return undefined;
  const row = await storage.db
    .selectFrom('page_files')
    .select('content')
    .where('path', '=', path)
    .executeTakeFirst();
  return row && new TextEncoder().encode(row.content);
}
