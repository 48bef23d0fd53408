import type { DatabaseSync } from 'node:sqlite';
import type { ContactHandler, Storage } from '@ventanilla/server';

const NOTHING_AFTER = Number.MAX_SAFE_INTEGER;

/** @returns The connections that have written, kept up to date. */
export function noteWriters(prototype: DatabaseSync): ReadonlySet<DatabaseSync> {
  const { exec } = prototype;
  const writers = new Set<DatabaseSync>();
  prototype.exec = function (this: DatabaseSync, text) {
    if (text === 'begin immediate') writers.add(this);
    exec.call(this, text);
  };
  return writers;
}

/** Acknowledges before commit: transactions run on in one that is committed later. */
export function withLateCommits(prototype: DatabaseSync, afterMs: number): void {
  const { exec } = prototype;
  const open = new Set<DatabaseSync>();
  prototype.exec = function (this: DatabaseSync, text) {
    if (open.has(this) && (text === 'begin immediate' || text === 'commit')) return;
    exec.call(this, text);
    if (text !== 'begin immediate') return;
    open.add(this);
    setTimeout(() => {
      open.delete(this);
      exec.call(this, 'commit');
    }, afterMs);
  };
}

/** Forgets that a send was stored before: each comes to the database under an id of its own. */
export function withoutDeduplication(storage: Storage): Storage {
  return new Proxy(storage, {
    get(target, name) {
      if (name === 'execute') {
        return (command: Parameters<Storage['execute']>[0]) =>
          target.execute(
            command.send ? { ...command, send: { ...command.send, id: crypto.randomUUID() } } : command,
          );
      }
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Tells nobody what they have missed: whoever watches is shown only what comes from then on. */
export function withoutCatchUp(handler: ContactHandler): ContactHandler {
  return {
    async fetch(request, source) {
      const { pathname, searchParams } = new URL(request.url);
      // Where sockets are cut too often, a stream takes their place.
      if (pathname.endsWith('/stream')) {
        const { watch, ...rest } = (await request.clone().json()) as { watch: { after: number }[] };
        const body = JSON.stringify({ ...rest, watch: watch.map(fromNowOn) });
        return handler.fetch(new Request(request, { body }), source);
      }
      const after = Number(searchParams.get('after') ?? 0);
      // An outsider reads from the beginning; a client that has something asks for what follows.
      if (!pathname.endsWith('/events') || after === 0) return handler.fetch(request, source);
      return Response.json({ events: [], lastN: after });
    },
    connect(socket, source) {
      handler.connect(socket, source);
      const receive = socket.onmessage;
      socket.onmessage = ({ data }) => {
        const frame = JSON.parse(String(data));
        receive?.call(socket, { data: JSON.stringify(frame.type === 'watch' ? fromNowOn(frame) : frame) });
      };
    },
    close: () => handler.close(),
  };
}

function fromNowOn<Watch extends { after: number }>(watch: Watch): Watch {
  return watch.after > 0 ? { ...watch, after: NOTHING_AFTER } : watch;
}
