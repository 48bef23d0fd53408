/** A path below which a handler stands beside an app's own. The handler knows nothing of it. */
export interface MountPath {
  /** Without a slash at its end; empty for the whole host. */
  readonly path: string;
  /** @returns The path and query as the handler knows them; `undefined` for what does not lie below. */
  inside(pathAndQuery: string): string | undefined;
  /** @returns The value of a header that the handler answers with, as the caller must see it. */
  outside(name: string, value: string): string;
}

/**
 * @param path - Such as `/contacto`. Default the whole host.
 * @throws {TypeError} It is not a plain absolute path.
 */
export function createMountPath(path = ''): MountPath {
  const base = path.endsWith('/') ? path.slice(0, -1) : path;
  if (!/^(\/[\w.~-]+)*$/.test(base)) throw new TypeError(`not a path to mount at: ${path}`);
  if (base === '') return { path: '', inside: pathAndQuery => pathAndQuery, outside: (_, value) => value };
  return {
    path: base,
    inside(pathAndQuery) {
      if (!pathAndQuery.startsWith(base)) return undefined;
      const rest = pathAndQuery.slice(base.length);
      if (rest === '' || rest.startsWith('?')) return `/${rest}`;
      return rest.startsWith('/') ? rest : undefined;
    },
    outside(name, value) {
      if (name === 'location') return /^\/(?!\/)/.test(value) ? base + value : value;
      if (name === 'set-cookie') return value.replace(/(;\s*path=)(?=\/)/i, `$1${base}`);
      return value;
    },
  };
}
