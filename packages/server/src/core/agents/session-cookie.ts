import type { SiteId } from '@ventanilla/protocol';

const NAME = 'ventanilla-agent';
const MAX_AGE_SECONDS = 12 * 3_600;

/** @returns What the agent's browser shows of its session; `undefined` when it shows nothing. */
export function readSessionCookie(request: Request): string | undefined {
  for (const pair of request.headers.get('cookie')?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === NAME && value) return value;
  }
  return undefined;
}

/** The cookie goes to its site's own paths alone, so that sessions at two sites of one server live side by side. */
export function sessionCookie(site: SiteId, request: Request, credential: string): string {
  return cookie(site, request, credential, MAX_AGE_SECONDS);
}

export function endedSessionCookie(site: SiteId, request: Request): string {
  return cookie(site, request, '', 0);
}

function cookie(site: SiteId, request: Request, value: string, maxAgeSeconds: number): string {
  const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : '';
  return `${NAME}=${value}; Path=/v1/sites/${site}; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Strict${secure}`;
}
