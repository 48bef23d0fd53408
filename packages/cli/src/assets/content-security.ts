import type { SignClip, SiteConfiguration } from '@ventanilla/protocol';

/** What our own pages allow: the line that any city's page can have. */
export interface PagePolicies {
  /** The demo page's and the sites' own pages', for the sites that a page shows. */
  page: (sites: readonly SiteConfiguration[]) => string;
  /** The desk needs no more than a city's page; besides, nobody may frame it or send its forms elsewhere. */
  desk: string;
}

/** @param mediaUrl - A media server that calls meet at, such as `wss://livekit.example`. Default none. */
export function pagePolicies(mediaUrl?: string): PagePolicies {
  // A media server is asked over plain requests too, when its socket is refused.
  const media = mediaUrl && new URL(mediaUrl);
  const connect = media ? [`connect-src 'self' ${media.origin} ${media.origin.replace(/^ws/, 'http')}`] : [];
  const page = (sites: readonly SiteConfiguration[]) => {
    const { media, img } = clipOrigins(sites);
    return [
      "default-src 'self'",
      ...connect,
      ...(media.length > 0 ? [`media-src ${["'self'", ...media].join(' ')}`] : []),
      ...(img.length > 0 ? [`img-src ${["'self'", ...img].join(' ')}`] : []),
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
  };
  return { page, desk: `${page([])}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'` };
}

/**
 * The strictest policy that a page on another origin can have with the elements in it.
 *
 * @param server - Origin of the server, such as `https://contacto.example`.
 * @param site - Whose clips the page shows. Default one that has none.
 */
export function contentPolicy(server: string, site?: SiteConfiguration): string {
  const socket = server.replace(/^http/, 'ws');
  const { media, img } = clipOrigins(site ? [site] : []);
  return [
    "default-src 'self'",
    `script-src 'self' ${server}`,
    `connect-src 'self' ${server} ${socket}`,
    `media-src ${["'self'", server, ...media].join(' ')}`,
    ...(img.length > 0 ? [`img-src ${["'self'", ...img].join(' ')}`] : []),
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** Where clips in sign language, and the pictures that stand for them, come from besides the page's own origin. */
function clipOrigins(sites: readonly SiteConfiguration[]): { media: string[]; img: string[] } {
  const clips: SignClip[] = sites
    .flatMap(({ channels }) => Object.values(channels['sign-call']?.clips ?? {}))
    .flatMap(places => Object.values(places));
  return {
    media: originsOf(clips.map(({ src }) => src)),
    img: originsOf(clips.map(({ poster }) => poster)),
  };
}

function originsOf(addresses: readonly (string | undefined)[]): string[] {
  const full = addresses.filter(address => address !== undefined && URL.canParse(address));
  return [...new Set(full.map(address => new URL(String(address)).origin))];
}
