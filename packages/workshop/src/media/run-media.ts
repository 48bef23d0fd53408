import { CityServer } from '../city-server.ts';
import { type LivekitServer, startLivekit } from '../livekit-server.ts';
import { BenchBrowser } from './calls/bench-browser.ts';
import type { CallOptions, Filming, MeasuredCall } from './calls/measured-call.ts';
import { openPlainPeerCall, openPlainRoomCall } from './calls/plain-calls.ts';
import { openShippedCall } from './calls/shipped-call.ts';
import { medianFigures } from './figures/median-figures.ts';
import { CitizenLink } from './link/citizen-link.ts';
import { CONDITIONS } from './link/condition.ts';
import { type CallFigures, type MeasureOptions, measureCall } from './measure-call.ts';
import { type MediaRow, mediaRows } from './media-row.ts';
import type { Meeting, Scenario } from './scenarios.ts';

export interface RunOptions {
  scenarios: readonly Scenario[];
  /** How often each of our calls is made; rows are the medians. Plain calls are made once. */
  repeat: number;
  /** Shows in little time that everything runs; the figures say nothing. */
  isQuick: boolean;
  /** Whether plain calls are measured beside ours, and the run is checked by them. */
  hasPlain: boolean;
  onRows(rows: MediaRow[]): void;
  /** Something about the run as a whole, for people. */
  onNote(note: string): void;
}

/** A run on an easier picture would show nothing: this is what a plain call must fall below at 300 kbit/s. */
const INVALID_FROM_FPS = 12;
const BALANCED: Scenario = {
  name: 'balanced',
  meeting: 'p2p',
  condition: CONDITIONS.n2,
  hasSound: false,
  outagesSeconds: [],
  hasThird: false,
  citizenIn: 'chromium',
  goals: [],
};
/** A machine this busy limits pictures by itself. */
const MACHINE_BOUND_PERCENT = 90;

/** Measures one call after the other, so that none disturbs another. */
export async function runMedia(options: RunOptions): Promise<MediaRow[]> {
  const bench = new MediaRun(options);
  try {
    return await bench.run();
  } finally {
    await bench.close();
  }
}

class MediaRun {
  readonly #options: RunOptions;
  readonly #servers = new Map<Meeting, Promise<CityServer>>();
  #livekit: Promise<LivekitServer> | undefined;

  constructor(options: RunOptions) {
    this.#options = options;
  }

  async run(): Promise<MediaRow[]> {
    const { scenarios, hasPlain, onRows, onNote } = this.#options;
    const rows: MediaRow[] = [];
    for (const scenario of scenarios) {
      try {
        await this.#measure(scenario, found => {
          rows.push(...found);
          onRows(found);
        });
      } catch (error) {
        // The others can still be measured.
        onNote(`${scenario.name} could not be measured: ${(error as Error).message}`);
      }
    }
    if (hasPlain) await this.#judge();
    return rows;
  }

  async close(): Promise<void> {
    for (const server of this.#servers.values()) await (await server).stop();
    await (await this.#livekit)?.stop();
  }

  async #measure(scenario: Scenario, tell: (rows: MediaRow[]) => void): Promise<void> {
    const { name, goals, outagesSeconds, hasThird, citizenIn } = scenario;
    const hasPlain = this.#options.hasPlain && !hasThird && citizenIn === 'chromium';
    const plain = hasPlain ? await this.#several('plain', scenario, 'both') : undefined;
    const ours = await this.#several('ours', scenario, 'both');
    const isBound = (ours.get('machine') ?? 0) > MACHINE_BOUND_PERCENT;
    const note = isBound ? 'machine-bound' : undefined;
    tell(mediaRows({ scenario: name, goals, ours, plain, note }));
    // How soon a picture is back does not depend on how fine it is.
    if (!isBound || outagesSeconds.length > 0 || hasThird) return;
    const oneWay = await this.#several('ours', scenario, 'citizen');
    const oneWayRows = mediaRows({
      scenario: `${name}-one-way`,
      goals,
      ours: oneWay,
      plain: undefined,
      note: 'one way',
    });
    tell(oneWayRows.filter(row => !row.name.includes('-down-')));
  }

  /** Says whether the picture was hard enough for the run to mean anything. */
  async #judge(): Promise<void> {
    const { onNote, isQuick } = this.#options;
    const figures = await this.#once('plain', BALANCED, 'citizen');
    const fps = figures.get('up-fps-mean') ?? 0;
    const isValid = fps < INVALID_FROM_FPS;
    onNote(
      isQuick
        ? 'A quick run shows that everything works; its figures say nothing.'
        : `The run is ${isValid ? 'valid' : 'INVALID'}: a plain call that is told to balance showed ${fps.toFixed(1)} frames a second at 300 kbit/s (must be below ${INVALID_FROM_FPS}).`,
    );
  }

  async #several(side: 'ours' | 'plain', scenario: Scenario, filming: Filming): Promise<CallFigures> {
    const found: CallFigures[] = [];
    const repeat = side === 'ours' ? this.#options.repeat : 1;
    for (let i = 0; i < repeat; i++) found.push(await this.#once(side, scenario, filming));
    return medianFigures(found);
  }

  async #once(side: 'ours' | 'plain', scenario: Scenario, filming: Filming): Promise<CallFigures> {
    const link = new CitizenLink();
    const browser = await BenchBrowser.launch(scenario.citizenIn);
    try {
      const options = { filming, hasSound: scenario.hasSound, isBalanced: scenario === BALANCED };
      const open = side === 'ours' ? this.#openOurs : this.#openPlain;
      const call = await open.call(this, { browser, link, scenario, options });
      const figures = await measureCall(call, {
        ...this.#lengths(scenario),
        link,
        hasText: side === 'ours' && !scenario.hasThird,
        hasSound: scenario.hasSound,
        hasThird: scenario.hasThird,
      });
      await call.close();
      return figures;
    } finally {
      await browser.close();
      await link.close();
    }
  }

  #lengths({
    condition,
    outagesSeconds,
  }: Scenario): Pick<MeasureOptions, 'condition' | 'warmUpSeconds' | 'seconds' | 'outagesSeconds'> {
    if (this.#options.isQuick) {
      return { condition, warmUpSeconds: 2, seconds: 4, outagesSeconds: outagesSeconds.slice(0, 1) };
    }
    const seconds = outagesSeconds.length > 0 ? 5 : 20;
    return { condition, warmUpSeconds: 8, seconds, outagesSeconds };
  }

  async #openOurs({
    browser,
    link,
    scenario: { meeting, citizenIn },
    options,
  }: Place): Promise<MeasuredCall> {
    const server = await this.#server(meeting);
    const livekit = meeting === 'livekit' ? await this.#media() : undefined;
    const livekitPort = livekit && Number(new URL(livekit.url).port);
    return await openShippedCall({ browser, link, port: server.port, livekitPort, citizenIn }, options);
  }

  async #openPlain({ browser, link, scenario: { meeting }, options }: Place): Promise<MeasuredCall> {
    if (meeting === 'p2p') return await openPlainPeerCall({ browser, link }, options);
    return await openPlainRoomCall({ browser, link, livekit: await this.#media() }, options);
  }

  #server(meeting: Meeting): Promise<CityServer> {
    const known = this.#servers.get(meeting);
    if (known) return known;
    const started = this.#startServer(meeting);
    this.#servers.set(meeting, started);
    return started;
  }

  async #startServer(meeting: Meeting): Promise<CityServer> {
    if (meeting === 'p2p') return await CityServer.start();
    const { url, apiKey, apiSecret } = await this.#media();
    const environment = { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret };
    return await CityServer.start({ environment });
  }

  #media(): Promise<LivekitServer> {
    this.#livekit ??= startLivekit();
    return this.#livekit;
  }
}

interface Place {
  browser: BenchBrowser;
  link: CitizenLink;
  scenario: Scenario;
  options: CallOptions;
}
