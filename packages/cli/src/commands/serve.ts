import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { configuredCatalogues } from '../catalogue/configured-catalogues.ts';
import { configuredSites } from '../configuration/configured-sites.ts';
import { DEMO_AGENTS, DEMO_PASSWORD } from '../demo/demo-accounts.ts';
import { openBackends } from '../open-backends.ts';
import type { RoomsOptions } from '../open-rooms.ts';
import { openStorage } from '../open-storage.ts';
import { PACKAGE_FOLDER } from '../package-folder.ts';
import { printLine } from '../print-line.ts';
import { jsonLog, plainLog } from '../process-log.ts';
import { startServer } from '../start-server.ts';
import { type Places, storagePlace, withConfig, withData } from './places.ts';

interface ServeOptions extends Places {
  host: string;
  port: number;
  trustedProxies: string[];
  redisUrl?: string;
  metricsToken?: string;
  demo: boolean;
  stunUrls?: string[];
  turnUrls?: string[];
  turnSecret?: string;
  turnRelayOnly: boolean;
  livekitUrl?: string;
  livekitServiceUrl?: string;
  livekitApiKey?: string;
  livekitApiSecret?: string;
}

/** `ventanilla serve`. */
export function serveCommand(): Command {
  return withData(withConfig(new Command('serve')))
    .description('serve the API, the desk and the pages until told to stop')
    .addOption(new Option('--host <address>', 'where to listen').default('127.0.0.1').env('HOST'))
    .addOption(
      new Option('--port <number>', '0 for any free one').default(8080).env('PORT').argParser(portNumber),
    )
    .addOption(
      new Option('--trusted-proxies <list>', 'addresses or networks whose X-Forwarded headers are believed')
        .default([], 'none')
        .env('TRUSTED_PROXIES')
        .argParser(wordsOf),
    )
    .addOption(
      new Option('--redis-url <url>', 'where servers that share a database tell each other what is new').env(
        'REDIS_URL',
      ),
    )
    .addOption(
      new Option('--metrics-token <token>', 'lets whoever sends it read figures at /metrics')
        .env('METRICS_TOKEN')
        .argParser(metricsToken),
    )
    .addOption(
      new Option(
        '--stun-urls <list>',
        'help callers to find their public address, such as stun:turn.example:3478',
      )
        .env('STUN_URLS')
        .argParser(wordsOf),
    )
    .addOption(
      new Option('--turn-urls <list>', 'relays for callers who cannot reach each other')
        .env('TURN_URLS')
        .argParser(wordsOf),
    )
    .addOption(
      new Option('--turn-secret <secret>', "what the relays have as coturn's static-auth-secret").env(
        'TURN_SECRET',
      ),
    )
    .addOption(
      new Option(
        '--turn-relay-only',
        'send calls through a relay always, so that no side learns the other address',
      )
        .default(false)
        .env('TURN_RELAY_ONLY'),
    )
    .addOption(
      new Option('--livekit-url <url>', 'a LiveKit server as browsers reach it: calls meet there').env(
        'LIVEKIT_URL',
      ),
    )
    .addOption(
      new Option('--livekit-service-url <url>', 'the same LiveKit as this process reaches it').env(
        'LIVEKIT_SERVICE_URL',
      ),
    )
    .addOption(new Option('--livekit-api-key <key>', 'which of its keys is used').env('LIVEKIT_API_KEY'))
    .addOption(new Option('--livekit-api-secret <secret>', "that key's secret").env('LIVEKIT_API_SECRET'))
    .option('--demo', 'an invented city with accounts whose password is known to all', false)
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const { demo, host } = options;
  const log = demo ? plainLog() : jsonLog();
  const config = demo ? join(PACKAGE_FOLDER, 'demo.ventanilla.yaml') : options.config;
  const sites = await configuredSites({ path: config, log });
  const closing = [() => sites.close()];
  try {
    const catalogues = await configuredCatalogues({ config, sites, log });
    closing.push(() => catalogues.close());
    const backend = openBackends(sites.backends, process.env);
    const storage = await openStorage(storagePlace(options));
    try {
      const server = await startServer({
        ...options,
        rooms: roomsOptions(options),
        storage,
        sites,
        catalogues,
        backend,
        log,
      });
      log.info('listening', { host, port: server.port });
      if (demo) for (const line of welcome(host, server.port)) printLine(line);
      const signal = await toldToStop();
      log.info('stopping', { signal });
      await server.close();
    } finally {
      await storage.close();
    }
  } finally {
    for (const close of closing) close();
  }
  log.info('stopped');
}

function roomsOptions({ turnRelayOnly, ...options }: ServeOptions): RoomsOptions {
  return { ...options, relayOnly: turnRelayOnly };
}

/** Resolves at the first signal. Terminals and npm both pass one on, so a second one changes nothing. */
function toldToStop(): Promise<NodeJS.Signals> {
  return new Promise(resolve => {
    for (const name of STOP_SIGNALS) process.on(name, resolve);
  });
}

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

function welcome(host: string, port: number): string[] {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const base = `http://${name}:${port}`;
  const agents = DEMO_AGENTS.map(({ login }) => login).join(' or ');
  return [
    '',
    `  The city's page   ${base}/`,
    `  The agents' desk  ${base}/desk`,
    `                    sign in as ${agents}, password ${DEMO_PASSWORD}`,
    `  The API           ${base}/v1/openapi.json`,
    '',
    '  Ctrl+C stops it.',
    '',
  ];
}

function wordsOf(list: string): string[] {
  return list.split(',').map(word => word.trim());
}

function metricsToken(value: string): string {
  if (value.length < 16) throw new InvalidArgumentError('A token has at least 16 characters.');
  return value;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}
