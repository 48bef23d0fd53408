import type { EnvironmentOptions, WebSocketLike } from '@ventanilla/client';
import { WebSocket } from 'ws';
import type { SimulatedClock } from '../simulated-clock.ts';
import type { Stillness } from '../stillness.ts';
import { plainFetch } from './plain-fetch.ts';

/** What all people of a city share. */
export interface Surroundings {
  origin: string;
  site: string;
  clock: SimulatedClock;
  stillness: Stillness;
}

/** Whose time passes on the way, and who is told that something is under way. */
interface Way {
  clock: Pick<SimulatedClock, 'now' | 'setTimer'>;
  stillness: Stillness;
}

/**
 * The way of one person to the server: real requests and sockets, on the city's time.
 *
 * @param hasCookies - Whether it keeps the session's cookie, as an agent's browser does.
 */
export function networkOf({ clock, stillness }: Way, hasCookies = false): EnvironmentOptions {
  let cookie: string | undefined;
  return {
    now: clock.now,
    setTimer: clock.setTimer,
    fetch: (input, init) =>
      stillness.while(async () => {
        const headers = new Headers(init?.headers);
        if (cookie !== undefined) headers.set('cookie', cookie);
        const answer = await plainFetch(String(input), { ...init, headers });
        if (hasCookies) {
          const [set] = answer.headers.getSetCookie();
          cookie = set?.split(';', 1)[0] ?? cookie;
        }
        return answer;
      }),
    openSocket,
  };
}

function openSocket(url: string): WebSocketLike {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  const like: WebSocketLike = {
    onopen: null,
    onmessage: null,
    onclose: null,
    onerror: null,
    send: text => socket.send(text),
    close: () => socket.close(),
  };
  socket.on('open', () => call(like.onopen, {}));
  socket.on('message', bytes => call(like.onmessage, { data: bytes.toString() }));
  socket.on('error', () => call(like.onerror, {}));
  socket.on('close', () => call(like.onclose, {}));
  return like;
}

function call(handler: ((event: never) => void) | null, event: object): void {
  (handler as ((event: object) => void) | null)?.(event);
}
