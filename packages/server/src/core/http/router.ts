import { type Route, type RouteName, routes } from '@ventanilla/protocol/schemas';

/** Where a request goes, or that its path leads nowhere or takes other methods. */
export type RouteMatch =
  | { name: RouteName; route: Route; site: string; contact: string }
  | { allowedMethods: string[] };

interface CompiledPath {
  segments: string[];
  methods: Map<string, RouteName>;
}

const paths = compile();

/**
 * Finds the operation for a method and path; `HEAD` finds what `GET` does.
 *
 * @returns `undefined` where no operation has this path.
 */
export function matchRoute(method: string, pathname: string): RouteMatch | undefined {
  const segments = pathname.split('/');
  for (const path of paths) {
    const parameters = matchSegments(path.segments, segments);
    if (parameters === undefined) continue;
    const name = path.methods.get(method === 'HEAD' ? 'GET' : method);
    if (name === undefined) return { allowedMethods: allowedMethods(path) };
    const { site = '', contact = '' } = parameters;
    return { name, route: routes[name], site, contact };
  }
  return undefined;
}

function compile(): CompiledPath[] {
  const byPath = new Map<string, CompiledPath>();
  for (const [name, { method, path }] of Object.entries(routes) as [RouteName, Route][]) {
    const compiled = byPath.get(path) ?? { segments: path.split('/'), methods: new Map() };
    compiled.methods.set(method, name);
    byPath.set(path, compiled);
  }
  return [...byPath.values()];
}

function matchSegments(pattern: string[], segments: string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [i, expected] of pattern.entries()) {
    const segment = segments[i] ?? '';
    if (!expected.startsWith('{')) {
      if (segment !== expected) return undefined;
      continue;
    }
    const value = decode(segment);
    if (value === undefined || value === '') return undefined;
    parameters[expected.slice(1, -1)] = value;
  }
  return parameters;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function allowedMethods({ methods }: CompiledPath): string[] {
  const allowed = [...methods.keys(), 'OPTIONS'];
  return methods.has('GET') ? ['HEAD', ...allowed] : allowed;
}
