import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this package lies, whether it runs from its sources or as it was built. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** Where the build puts what browsers load. */
export const PUBLIC_FOLDER = join(PACKAGE_FOLDER, 'public');

/** This release's number. */
export async function packageVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(PACKAGE_FOLDER, 'package.json'), 'utf8'),
  );
  return version;
}
