/** Each file that the loader may fetch: its SHA-256 in base64, and files that must come with it though nobody names them. */
export type ChunkHashes = Record<string, string | readonly string[]>;

/**
 * Makes the `import()` of the loader whose own file a page pins. `import()` takes no hash, so each file is first asked for
 * by a link that does, and whatever a link has fetched is what `import()` then gets. A browser that has no such links
 * imports without them.
 *
 * @param base - Address of the loader, beside which the files lie.
 * @returns Rejects for a file that was altered, cannot be had, or is none of this release. It may be asked for again.
 */
export function createVerifiedLoad(hashes: ChunkHashes, base: string) {
  const verified = new Map<string, Promise<unknown>>();

  const verify = (file: string): Promise<unknown> => {
    const [hash, ...more] = [hashes[file] ?? ''].flat();
    const verifying =
      verified.get(file) ?? Promise.all([preload(new URL(file, base).href, hash), ...more.map(verify)]);
    verified.set(file, verifying);
    verifying.catch(() => verified.delete(file));
    return verifying;
  };

  return async (...files: [string, ...imports: string[]]): Promise<unknown> => {
    await Promise.all(files.map(verify));
    return import(new URL(files[0], base).href);
  };
}

/** Without a hash, the file is none of this release. */
async function preload(href: string, hash: string | undefined): Promise<void> {
  const link = document.createElement('link');
  if (!hash) throw new Error(`${href} is not part of this release`);
  if (!link.relList.supports('modulepreload')) return;
  Object.assign(link, { rel: 'modulepreload', href, integrity: `sha256-${hash}`, crossOrigin: 'anonymous' });
  try {
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () =>
        reject(new Error(`${href} cannot be had, or is not what it was when the page was made`));
      document.head.append(link);
    });
  } finally {
    link.remove();
  }
}
