import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build/workspace.ts';
import { findProgram } from './find-program.ts';
import { freePort } from './free-port.ts';

/** The release that tests run against: `go install` takes it, which it does not for every tag. */
export const LIVEKIT_VERSION = 'v1.13.5';
const PROGRAM = `github.com/livekit/livekit-server/cmd/server@${LIVEKIT_VERSION}`;
/** Where `npm test` compiles it. */
const OWN_FOLDER = join(ROOT, '.cache/livekit', LIVEKIT_VERSION);
/** Holds the number of the process that compiles it. */
const BUILDING = join(OWN_FOLDER, 'building');
const BUILD_MS = 15 * 60_000;
const START_MS = 30_000;

export interface LivekitServer {
  /** Such as `ws://127.0.0.1:7880`. */
  url: string;
  apiKey: string;
  apiSecret: string;
  /** Kills the server where it stands, with every room. */
  kill(): Promise<void>;
  /** Starts on the same ports, after killing what runs. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Options of a server that tests start. */
export interface LivekitServerOptions {
  /** Where it tells what happens in its rooms. */
  webhookUrl?: string;
}

/**
 * Starts a LiveKit on this machine alone, on ports of its own.
 *
 * @throws {Error} There is none, and how to get it.
 */
export async function startLivekit(options: LivekitServerOptions = {}): Promise<LivekitServer> {
  const program = await waitForLivekit();
  if (!program) {
    throw new Error(`LiveKit is missing. With Go 1.26: GOBIN=${OWN_FOLDER} go install ${PROGRAM}`);
  }
  const [port, udpPort] = [await freePort(), await freePort()];
  const [apiKey, apiSecret] = ['ventanilla-test', 'a secret of the tests alone, long enough'];
  const configuration = {
    port,
    bind_addresses: ['127.0.0.1'],
    keys: { [apiKey]: apiSecret },
    rtc: {
      udp_port: udpPort,
      tcp_port: 0,
      node_ip: '127.0.0.1',
      use_ice_lite: true,
      enable_loopback_candidate: true,
      interfaces: { includes: ['lo'] },
      // As docs/operations.md asks for: whoever was away waits for a whole picture, and a large one is asked for once a second only.
      pli_throttle: { low_quality: '250ms', mid_quality: '250ms', high_quality: '250ms' },
    },
    room: { auto_create: false },
    logging: { level: 'warn' },
    ...(options.webhookUrl && { webhook: { api_key: apiKey, urls: [options.webhookUrl] } }),
  };
  let child = await launch(program, port, configuration);
  const kill = () => end(child, 'SIGKILL');
  return {
    url: `ws://127.0.0.1:${port}`,
    apiKey,
    apiSecret,
    kill,
    async restart() {
      await kill();
      child = await launch(program, port, configuration);
    },
    // The first signal lets rooms end in their own time; the second ends it now.
    stop: () => end(child, 'SIGTERM', 'SIGTERM'),
  };
}

/** Path of a LiveKit of the right release; `undefined` where none has been compiled. */
export function findLivekit(): string | undefined {
  const folders = [OWN_FOLDER, process.env['GOBIN'] ?? '', join(homedir(), 'go/bin')];
  return folders
    .filter(Boolean)
    .flatMap(folder => [join(folder, 'server'), join(folder, 'livekit-server')])
    .find(path => existsSync(path) && isRightRelease(path));
}

/**
 * Has Go compile LiveKit in the background, unless it is here already. Takes two minutes of two cores.
 *
 * @returns Whether it is here, or will be.
 */
export function beginLivekitBuild(): boolean {
  if (findLivekit()) return true;
  const go = findProgram('go');
  if (!go) return false;
  mkdirSync(OWN_FOLDER, { recursive: true });
  const child = spawn(go, ['install', PROGRAM], {
    stdio: 'ignore',
    env: { ...process.env, GOBIN: OWN_FOLDER, GOFLAGS: '', CGO_ENABLED: '0' },
  });
  writeFileSync(BUILDING, String(child.pid));
  child.once('exit', () => rmSync(BUILDING, { force: true }));
  child.unref();
  return true;
}

async function launch(program: string, port: number, configuration: object): Promise<ChildProcess> {
  // JSON is YAML too.
  const child = spawn(program, ['--config-body', JSON.stringify(configuration)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-10_000);
    });
  }
  const giveUpAt = Date.now() + START_MS;
  while (!(await answers(port, child))) {
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      child.kill('SIGKILL');
      throw new Error(`LiveKit does not answer. It said:\n${said}`);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return child;
}

async function waitForLivekit(): Promise<string | undefined> {
  const giveUpAt = Date.now() + BUILD_MS;
  while (existsSync(BUILDING) && Date.now() < giveUpAt && !existsSync(join(OWN_FOLDER, 'server'))) {
    await new Promise(resolve => setTimeout(resolve, 1_000));
  }
  return findLivekit();
}

function isRightRelease(path: string): boolean {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return (stdout ?? '').includes(LIVEKIT_VERSION.slice(1));
}

/** An older one on the same port would answer for it, so its own end counts first. */
async function answers(port: number, child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) return false;
  const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
  return answer?.ok ?? false;
}

async function end(child: ChildProcess, ...signals: NodeJS.Signals[]): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  for (const signal of signals) child.kill(signal);
  const cancel = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await exited;
  clearTimeout(cancel);
}
