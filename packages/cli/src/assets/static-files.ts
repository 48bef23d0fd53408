import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Asset } from './asset.ts';

export interface StaticFilesOptions {
  /** Absolute path of the folder whose files are served under their own paths. */
  folder: string;
  /** Whether pages of other origins may load the files, as they load the loader and its chunks. Default `false`. */
  isShared?: boolean;
  /** Asked for a file with a hash in its name that the folder does not have. Default nothing. */
  readOther?(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/**
 * Serves a folder's files. Names that carry a hash never change and are kept by browsers for a year; the floating ones
 * are asked for again after five minutes.
 *
 * @returns The answer to a GET or HEAD of a path; `undefined` where the folder has no such file.
 */
export function staticFiles(options: StaticFilesOptions) {
  const known = new Map<string, { version: string; asset: Asset }>();
  const headersOf = (path: string, contentType: string) => ({
    'content-type': contentType,
    'cache-control': HASHED_NAME.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    ...(options.isShared && SHARED_HEADERS),
  });

  return async (request: Request, path: string): Promise<Response | undefined> => {
    const contentType = CONTENT_TYPES[extname(path)];
    if (!contentType || !SAFE_PATH.test(path)) return undefined;
    const file = join(options.folder, path);
    let entry = known.get(path);
    const version = (await versionOf(file)) ?? (entry?.version === OTHER ? OTHER : undefined);
    if (version === undefined) {
      known.delete(path);
      const other = await options.readOther?.(path);
      if (!other) return undefined;
      entry = { version: OTHER, asset: new Asset(other, headersOf(path, contentType)) };
      known.set(path, entry);
    } else if (entry?.version !== version) {
      const bytes = new Uint8Array(await readFile(file));
      entry = { version, asset: new Asset(bytes, headersOf(path, contentType)) };
      known.set(path, entry);
    }
    return await entry.asset.respond(request);
  };
}

/** Plain names only: no dot files, nothing that leads upwards, nothing written in percent signs. */
const SAFE_PATH = /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/** Eight characters before the extension, of which one at least is no small letter, so that no word is taken for a hash. */
export const HASHED_NAME = /[-.](?=[a-z]*[A-Z0-9_-])[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/** Version of a file that is not the folder's; under its name it never has another. */
const OTHER = 'other';

const SHARED_HEADERS = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

async function versionOf(file: string): Promise<string | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? `${found.mtimeMs} ${found.size}` : undefined;
  } catch {
    return undefined;
  }
}
