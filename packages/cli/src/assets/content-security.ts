/** What our own pages allow: the line that any city's page can have. */
export interface PagePolicies {
  /** The demo page's and the sites' own pages'. */
  page: string;
  /** The desk needs no more than a city's page; besides, nobody may frame it or send its forms elsewhere. */
  desk: string;
}

/** @param mediaUrl - A media server that calls meet at, such as `wss://livekit.example`. Default none. */
export function pagePolicies(mediaUrl?: string): PagePolicies {
  // A media server is asked over plain requests too, when its socket is refused.
  const media = mediaUrl && new URL(mediaUrl);
  const connect = media ? `; connect-src 'self' ${media.origin} ${media.origin.replace(/^ws/, 'http')}` : '';
  const page = `default-src 'self'${connect}; require-trusted-types-for 'script'; trusted-types lit-html`;
  return { page, desk: `${page}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'` };
}

/**
 * The strictest policy that a page on another origin can have with the elements in it.
 *
 * @param server - Origin of the server, such as `https://contacto.example`.
 */
export function contentPolicy(server: string): string {
  const socket = server.replace(/^http/, 'ws');
  return [
    "default-src 'self'",
    `script-src 'self' ${server}`,
    `connect-src 'self' ${server} ${socket}`,
    `media-src 'self' ${server}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}
