/** The server's address as a folder, so that paths can be resolved below it. */
export function serverUrl(server: string | URL): URL {
  const url = new URL(server, globalThis.location?.href);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Where the server takes sockets. */
export function socketUrl(server: URL, path: string): string {
  const url = new URL(path.replace(/^\//, ''), server);
  url.protocol = url.protocol.replace('http', 'ws');
  return url.href;
}
