/** Where the browser tells of what was breached. */
export const REPORT_PATH = '/violations';

/**
 * Forbids everything, and allows the page its own style and picture, and Ventanilla's server its script, its requests and
 * its sounds. No inline script or style, no `eval`, no form, no frame around the page.
 *
 * @param clips - Origins of the clips in sign language that the site names. Default none; pictures that stand for them would be named
 *   in `img-src` likewise.
 */
export function strictPolicy({ origin, host, protocol }: URL, clips: readonly string[] = []): string {
  const socket = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}`;
  return [
    "default-src 'none'",
    `script-src ${origin}`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${origin} ${socket}`,
    `media-src ${[origin, ...clips].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    `report-uri ${REPORT_PATH}`,
  ].join('; ');
}
