import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What runs in the pages of a measurement, as text. */
export interface PageScripts {
  page: string;
  worker: string;
}

export async function bundlePageScripts(): Promise<PageScripts> {
  const [page, worker] = await Promise.all([bundle('./install.ts'), bundle('./camera-worker.ts')]);
  return { page, worker };
}

async function bundle(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? '';
}
