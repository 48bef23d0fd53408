import {
  type ClientFrame,
  PING_INTERVAL_SECONDS,
  POLL_SECONDS,
  type ServerFrame,
  type SiteConfiguration,
  STREAM_SECONDS,
  type StreamRequest,
} from '@ventanilla/protocol';
import type { Caller } from '../caller.ts';
import type { HandlerContext } from '../handler-context.ts';
import { failureProblem } from '../http/failure.ts';
import type { Socket } from '../ports/socket.ts';
import { LineSocket } from './line-socket.ts';
import { PollEnd } from './poll-end.ts';
import { unloggedMark } from './unlogged-mark.ts';

export interface StreamOptions {
  context: HandlerContext;
  site: SiteConfiguration;
  caller: Caller;
  request: StreamRequest;
  /** Network address of the reader, where the host knows it. */
  address: string | undefined;
  /** Aborts when the reader is gone. */
  signal: AbortSignal;
}

/**
 * Follows contacts as a socket would, and writes the frames into the answer. The reader says with each request where it
 * stands, so nothing is kept for it in between.
 */
export function openStream(options: StreamOptions): ReadableStream<Uint8Array> {
  const { address, context, site, caller, request, signal } = options;
  const { setTimer, log } = context.runtime;
  const { hold, watch } = request;
  const end = () => socket.close();
  const poll = hold === 'poll' ? new PollEnd({ watched: watch.length, setTimer, end }) : undefined;
  const socket = new LineSocket({ onSend: text => poll?.noteFrame(JSON.parse(text)) });
  context.realtime.join(socket, site, caller, address === undefined ? {} : { address });
  // Refused, or come too late: what says so is in the answer, and nothing is left to end.
  if (socket.isClosed) return socket.lines;
  const cancelEnd = setTimer(end, (poll ? POLL_SECONDS : STREAM_SECONDS) * 1_000);
  const cancelHeartbeat = poll ? () => {} : beat(socket, setTimer);
  const close = socket.onclose;
  socket.onclose = () => {
    cancelEnd();
    cancelHeartbeat();
    poll?.cancel();
    signal.removeEventListener('abort', end);
    close?.();
  };
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  for (const one of watch) receive(socket, { type: 'watch', ...one });
  // Read after the contacts are watched: what changes from here on is told by a frame.
  const contacts = watch.map(({ contact }) => contact);
  unloggedMark(context, site.id, caller, contacts).then(
    mark => {
      socket.send(JSON.stringify({ type: 'mark', mark } satisfies ServerFrame));
      if (mark !== request.mark) poll?.noteNewMark();
    },
    error => {
      const problem = failureProblem(error, log, { site: site.id });
      socket.send(JSON.stringify({ type: 'goodbye', problem } satisfies ServerFrame));
      end();
    },
  );
  return socket.lines;
}

/** A line now and then keeps the connection open, and shows the reader that it is. */
function beat(socket: Socket, setTimer: HandlerContext['runtime']['setTimer']): () => void {
  let cancel = () => {};
  const later = () => {
    cancel = setTimer(() => {
      socket.send(JSON.stringify({ type: 'pong' } satisfies ServerFrame));
      later();
    }, PING_INTERVAL_SECONDS * 1_000);
  };
  later();
  return () => cancel();
}

function receive(socket: Socket, frame: ClientFrame): void {
  socket.onmessage?.({ data: JSON.stringify(frame) });
}
