import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A socket that has said its first word and heard that it is welcome. */
export async function openSocket(url: string, firstWord: string): Promise<WebSocket> {
  const socket = new WebSocket(url, { perMessageDeflate: false, skipUTF8Validation: true });
  await once(socket, 'open');
  const answered = once(socket, 'message');
  socket.send(firstWord);
  const [answer] = await answered;
  if (!String(answer).includes('welcome')) throw new Error(`not welcome: ${answer}`);
  return socket;
}

/** Does `work` for 0, 1, 2… below `count`, some at a time. @returns What came of each. */
export async function inTurns<T>(count: number, work: (i: number) => Promise<T>, atATime = 32): Promise<T[]> {
  const done: T[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const i = next++;
      done[i] = await work(i);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return done;
}
