import { fileURLToPath } from 'node:url';

/** Where Node keeps what it has stripped and compiled, as `NODE_COMPILE_CACHE`: what is started often starts sooner. */
export const COMPILED_FOLDER = fileURLToPath(new URL('../../../.cache/compiled', import.meta.url));
