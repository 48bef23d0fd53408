import type { SiteConfiguration } from '@ventanilla/protocol';

/**
 * Whether a page of this origin may use the site. Callers that are no page send no origin.
 *
 * @param url - Address under which the server was called; pages of the server itself may always use it.
 */
export function isOriginAllowed(
  origin: string | undefined | null,
  site: SiteConfiguration,
  url: string | undefined,
): boolean {
  if (origin === undefined || origin === null) return true;
  return site.origins.includes(origin) || isOwnOrigin(origin, url);
}

/** Behind a proxy that ends TLS and is not trusted, the server believes itself called by plain HTTP. */
function isOwnOrigin(origin: string, url: string | undefined): boolean {
  if (url === undefined) return false;
  const own = new URL(url);
  if (origin === own.origin) return true;
  return own.protocol === 'http:' && origin === `https://${own.host}`;
}
