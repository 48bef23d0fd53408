import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOCKET_PATH } from '@ventanilla/protocol';
import { findProgram } from '../find-program.ts';
import { freePort } from '../free-port.ts';

export interface NginxOptions {
  /** Port of the server on the loopback address that it stands before. */
  upstream: number;
  /** What it does with WebSockets. */
  sockets: 'passed' | 'refused';
  /** Collects answers even where the server asks it not to. Default: as nginx comes, it collects unless asked not to. */
  collectsAll?: boolean;
}

/** A real nginx between a client and the server. */
export interface NginxServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** An answer that is compressed on its way is handed on when the compressor has enough of it. */
const COLLECT = `
  proxy_ignore_headers X-Accel-Buffering;
  gzip on;
  gzip_min_length 0;
  gzip_proxied any;
  gzip_types application/x-ndjson;`;

/**
 * Starts nginx with a configuration of its own.
 *
 * @returns Once it takes connections. It is yours to `stop()`.
 * @throws {Error} nginx is not installed, or does not start; its own words are in the message.
 */
export async function startNginx(options: NginxOptions): Promise<NginxServer> {
  const program = findProgram('nginx');
  if (!program) throw new Error('No nginx was found. `npm test` installs it, or says how to.');
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, options));
  const child = spawn(program, ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const origin = `http://127.0.0.1:${port}`;
  await answering(child, origin);
  return {
    origin,
    async stop() {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, port: number, options: NginxOptions): string {
  const { collectsAll = false, sockets, upstream } = options;
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const places = kinds.map(kind => `${kind}_temp_path ${join(folder, kind)};`);
  const socket =
    sockets === 'refused'
      ? 'return 403;'
      : `proxy_pass http://127.0.0.1:${upstream};
         proxy_set_header Upgrade $http_upgrade;
         proxy_set_header Connection upgrade;
         proxy_set_header Host $http_host;`;
  return `
    daemon off;
    master_process off;
    pid ${join(folder, 'nginx.pid')};
    events { worker_connections 4096; }
    http {
      access_log off;
      ${places.join('\n')}
      server {
        listen 127.0.0.1:${port};
        proxy_http_version 1.1;
        proxy_set_header Host $http_host;
        proxy_buffering on;
        ${collectsAll ? COLLECT : ''}
        location / { proxy_pass http://127.0.0.1:${upstream}; }
        location = ${SOCKET_PATH} { ${socket} }
      }
    }`;
}

async function answering(child: ChildProcess, origin: string): Promise<void> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4_000);
  });
  for (const giveUpAt = Date.now() + 10_000; Date.now() < giveUpAt && child.exitCode === null; ) {
    const answer = await fetch(`${origin}/health/live`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  child.kill('SIGKILL');
  throw new Error(`nginx does not answer. It said:\n${said}`);
}
