/** What the desk's server answers to a login and a password. */
export async function signIn(base: string, site: string, login: string, password: string) {
  const answer = await fetch(`${base}/v1/sites/${site}/agent/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: base },
    body: JSON.stringify({ login, password }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    status: answer.status,
    /** Whether the session that this sign-in began still holds. */
    isSignedIn: async () =>
      (await fetch(`${base}/v1/sites/${site}/agent/session`, { headers: { cookie } })).status === 200,
  };
}
