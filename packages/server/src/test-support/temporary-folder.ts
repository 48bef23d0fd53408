import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a test's files. @returns Its path, and what removes it with everything in it. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'ventanilla-'));
  return { path, remove: () => rm(path, { recursive: true }) };
}
