import { createHmac } from 'node:crypto';
import type { Random } from '../faults/random.ts';
import { newVisitorToken } from './caller.ts';
import type { FuzzTown } from './fuzz-town.ts';
import { oddText, pick } from './odd-values.ts';
import { fittingValue, type JsonSchema, spoilt } from './schema-values.ts';

/** One operation, as the OpenAPI document describes it. */
export interface Operation {
  method: string;
  /** With names in braces. */
  path: string;
  query: { name: string; schema: JsonSchema }[];
  body: JsonSchema | undefined;
  /** Statuses that the document names. */
  statuses: number[];
}

/** A request, and what may be said to it. */
export interface RequestCase {
  /** The one that has this path and method; where none has this method, one of the path. */
  operation: Operation;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer | undefined;
}

interface OpenApiOperation {
  parameters: { name: string; in: string; schema: JsonSchema }[];
  requestBody?: { content: { 'application/json': { schema: JsonSchema } } };
  responses: Record<string, unknown>;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'];
const MEDIA_TYPES = [
  'text/plain',
  'application/json; charset=utf-16',
  'APPLICATION/JSON',
  '',
  'multipart/form-data',
];
const ORIGINS = [
  'https://www.ciudad.example',
  'https://evil.example',
  'null',
  'file://',
  'http://127.0.0.1',
  '//',
];
const HEADER_TEXTS = [
  '',
  '*',
  'W/"',
  '-1',
  'gzip;q=nan',
  '\u00ff',
  'a'.repeat(4_000),
  '__proto__',
  'bytes=0-',
  btoa('{"challenge":{"parameters":{"cost":1e9}},"solution":{}}'),
];
const HEADER_NAMES = [
  'if-none-match',
  'accept',
  'accept-encoding',
  'x-forwarded-for',
  'x-forwarded-host',
  'range',
  'access-control-request-method',
  'ventanilla-proof',
];

/** Every operation of an OpenAPI document. */
export function operationsOf(document: Record<string, unknown>): Operation[] {
  const paths = document['paths'] as Record<string, Record<string, OpenApiOperation>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody, responses }]) => ({
      method: method.toUpperCase(),
      path,
      query: parameters.filter(parameter => parameter.in === 'query'),
      body: requestBody?.content['application/json'].schema,
      statuses: Object.keys(responses).map(Number),
    })),
  );
}

/** A request that is right in most respects and wrong in some, so that it gets past the first check. */
export function requestCase(operations: readonly Operation[], town: FuzzTown, random: Random): RequestCase {
  const operation = pick(operations, random);
  const method = random.chance(0.92) ? operation.method : pick(METHODS, random);
  const meant = method === 'HEAD' ? 'GET' : method;
  const another = operations.find(other => other.path === operation.path && other.method === meant);
  const path = pathOf(operation, town, random) + queryOf(operation, random);
  const body = bodyOf(operation, town, random);
  const headers = headersOf(operation, town, random);
  const isForeign = operation.path.includes('/backend/') && random.chance(0.9);
  if (isForeign) Object.assign(headers, signature(town.foreign.secret, method, path, body, random));
  return { operation: another ?? operation, method, path, headers, body };
}

/** Shows a request to be a contact centre's, in most cases. */
function signature(
  secret: string,
  method: string,
  path: string,
  body: Buffer | undefined,
  random: Random,
): Record<string, string> {
  const ageSeconds = random.chance(0.95) ? 0 : random.between(-1_000, 1_000);
  const seconds = String(Math.floor(Date.now() / 1_000) - ageSeconds);
  const id = oddHeader(random);
  const mac = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${id}.${seconds}.${method} ${path}\n`)
    .update(body ?? '')
    .digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': random.chance(0.97) ? seconds : oddHeader(random),
    'webhook-signature': random.chance(0.95) ? `v1,${mac}` : oddHeader(random),
  };
}

function oddHeader(random: Random): string {
  return random.chance(0.8) ? String(random.between(0, 1_000_000)) : pick(HEADER_TEXTS, random);
}

function pathOf({ path }: Operation, town: FuzzTown, random: Random): string {
  const values: Record<string, () => string> = {
    site: () => (path.includes('/backend/') ? town.foreign.site : pick(town.sites, random)),
    contact: () => pick(town.contacts, random),
  };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fitting = values[name];
    return fitting !== undefined && random.chance(0.94) ? fitting() : escaped(oddText(random), random);
  });
  return random.chance(0.99) ? filled : `${filled}/${escaped(oddText(random), random)}`;
}

function queryOf({ query }: Operation, random: Random): string {
  const pairs = query
    .filter(() => random.chance(0.6))
    .map(({ name, schema }) => {
      const value = random.chance(0.5) ? fittingValue(schema, random) : oddText(random);
      return `${name}=${escaped(String(value), random)}`;
    });
  if (random.chance(0.05)) pairs.push(`${escaped(oddText(random), random)}=1`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function headersOf(operation: Operation, town: FuzzTown, random: Random): Record<string, string> {
  const headers: Record<string, string> = credentials(town, random);
  if (operation.body !== undefined || random.chance(0.05)) {
    headers['content-type'] = random.chance(0.94) ? 'application/json' : pick(MEDIA_TYPES, random);
  }
  if (random.chance(0.1)) headers['origin'] = pick(ORIGINS, random);
  if (random.chance(0.1)) headers[pick(HEADER_NAMES, random)] = pick(HEADER_TEXTS, random);
  return headers;
}

function credentials(town: FuzzTown, random: Random): Record<string, string> {
  const kind = random.next();
  if (kind < 0.4) return { authorization: `Bearer ${pick(town.tokens, random)}` };
  if (kind < 0.75) return { ...town.agent.headers };
  if (kind < 0.8) return { cookie: town.agent.headers['cookie'] ?? '', 'ventanilla-csrf': 'x' };
  if (kind < 0.85) return { ...town.agent.headers, authorization: `Bearer ${pick(town.tokens, random)}` };
  if (kind < 0.9) return { authorization: `Bearer ${newVisitorToken()}` };
  if (kind < 0.95)
    return { authorization: pick(['Bearer', 'Basic eA==', 'Bearer vt1_', 'Bearer \u00e9'], random) };
  return {};
}

function bodyOf({ body, path }: Operation, town: FuzzTown, random: Random): Buffer | undefined {
  if (body === undefined) return random.chance(0.95) ? undefined : Buffer.from(oddText(random));
  const fitting = fittingValue(body, random);
  if (path.endsWith('/commands'))
    Object.assign(fitting as object, { contact: pick([...town.foreign.contacts, ...town.contacts], random) });
  const text = JSON.stringify(random.chance(0.5) ? fitting : spoilt(fitting, random));
  const kind = random.next();
  if (kind < 0.9) return Buffer.from(text);
  if (kind < 0.93) return Buffer.from(text.slice(0, random.between(0, text.length)));
  if (kind < 0.95) return Buffer.from(text, 'utf16le');
  if (kind < 0.97) return Buffer.from([0xff, 0xfe, random.between(0, 255)]);
  if (kind < 0.99) return Buffer.from('['.repeat(random.between(1, 60_000)));
  return undefined;
}

/** Percent-encoded, mostly as it should be. */
function escaped(text: string, random: Random): string {
  const short = text.slice(0, 2_000);
  if (random.chance(0.2) && /^[!-~]*$/.test(short)) return short;
  return encodeURIComponent(short.toWellFormed());
}
