/** A `fetch` that keeps one cookie, as a browser does by itself. */
export function fetchWithCookies(): typeof fetch {
  let cookie = '';
  return async (address, init) => {
    const headers = new Headers(init?.headers);
    if (cookie) headers.set('cookie', cookie);
    const answer = await fetch(address, { ...init, headers });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return answer;
  };
}
