import { hashSecret } from '../crypto/secrets.ts';
import type { HandlerContext } from '../handler-context.ts';
import { problemDocument } from '../http/refusal.ts';
import { problemResponse, textResponse } from '../http/responses.ts';
import { matchRoute } from '../http/router.ts';
import { readCentreMetrics } from './centre-metrics.ts';
import { readDeliveryMetrics } from './delivery-metrics.ts';
import { Histogram } from './histogram.ts';
import { METRICS_MEDIA_TYPE, type MetricFamily, metricsText } from './metrics-text.ts';

export interface MetricsOptions {
  /** What a reader of `/metrics` sends as its bearer token. At least 16 characters. */
  token: string;
  /** What the host tells of its process. Default nothing. */
  ofProcess?: () => MetricFamily[];
}

export interface ServerMetricsOptions extends MetricsOptions {
  context: HandlerContext;
  /** How many sockets and streams are open. */
  sockets: () => number;
}

const PATH = '/metrics';
const MIN_TOKEN_LENGTH = 16;
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);
const BOUNDS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What operators watch: durations, sockets, events, queues. Names are those of OpenTelemetry where it has one. */
export class ServerMetrics {
  readonly #options: ServerMetricsOptions;
  readonly #tokenHash: Promise<string>;
  readonly #durations = new Histogram(
    'http_server_request_duration_seconds',
    'Time until an answer begins.',
    BOUNDS_SECONDS,
  );
  readonly #events = new Map<string, { labels: { site: string; kind: string }; value: number }>();

  /** @throws {TypeError} The token is too short to keep anybody out. */
  constructor(options: ServerMetricsOptions) {
    const { context, token } = options;
    if (token.length < MIN_TOKEN_LENGTH) {
      throw new TypeError(`a metrics token has at least ${MIN_TOKEN_LENGTH} characters`);
    }
    this.#options = options;
    this.#tokenHash = hashSecret(token);
    context.log.subscribe(({ head: { site }, events }) => {
      for (const { kind } of events) {
        const sample = this.#events.get(`${site} ${kind}`) ?? { labels: { site, kind }, value: 0 };
        this.#events.set(`${site} ${kind}`, sample);
        sample.value += 1;
      }
    });
  }

  /** @returns `undefined` for paths other than `/metrics`. */
  async answer(request: Request): Promise<Response | undefined> {
    if (new URL(request.url).pathname !== PATH) return undefined;
    const given = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    if (given === undefined) return problemResponse(problemDocument('token-missing', {}));
    // Hashes are compared, so that the time this takes tells nothing of the token.
    if ((await hashSecret(given)) !== (await this.#tokenHash)) {
      return problemResponse(problemDocument('token-unknown', {}));
    }
    return textResponse(metricsText(await this.#families()), METRICS_MEDIA_TYPE);
  }

  /** Has a request answered, and notes how long that took. */
  async timed(request: Request, answer: () => Promise<Response>): Promise<Response> {
    const { now } = this.#options.context.runtime;
    const began = now();
    const response = await answer();
    const labels = {
      http_request_method: METHODS.has(request.method) ? request.method : '_OTHER',
      http_route: routeOf(request),
      http_response_status_code: String(response.status),
    };
    this.#durations.observe(labels, Math.max(0, now() - began) / 1_000);
    return response;
  }

  async #families(): Promise<MetricFamily[]> {
    const { context, ofProcess, sockets } = this.#options;
    return [
      this.#durations.family(),
      {
        name: 'ventanilla_sockets',
        help: 'Sockets and streams open at this process.',
        type: 'gauge',
        samples: [{ value: sockets() }],
      },
      {
        name: 'ventanilla_events_total',
        help: 'Events that this process has written to contacts.',
        type: 'counter',
        samples: [...this.#events.values()],
      },
      ...(await readCentreMetrics(context)),
      ...(await readDeliveryMetrics(context)),
      ...(ofProcess?.() ?? []),
    ];
  }
}

/** The pattern, never the path: ids stay out of metrics, and the number of series stays small. */
function routeOf({ method, url }: Request): string {
  const match = matchRoute(method, new URL(url).pathname);
  return match !== undefined && 'route' in match ? match.route.path : '';
}
