import { z } from 'zod';
import { problemDocument } from './errors.schema.ts';
import { ERROR_STATUS, type ErrorCode } from './errors.ts';
import { PROOF_HEADER } from './proof.ts';
import { type Route, type RouteAccess, routes } from './routes.ts';

const ERRORS_OF_ACCESS = {
  anyone: [],
  visitor: ['token-missing', 'token-malformed', 'token-revoked'],
  agent: ['token-missing', 'session-expired', 'csrf-token-invalid'],
  supervisor: ['token-missing', 'session-expired', 'csrf-token-invalid', 'role-insufficient'],
  party: [
    'token-missing',
    'token-malformed',
    'token-unknown',
    'token-revoked',
    'session-expired',
    'csrf-token-invalid',
  ],
  // A body is part of what is signed, so it is read whatever the method.
  backend: ['signature-missing', 'signature-invalid', 'signature-expired', 'body-too-large'],
} satisfies Record<RouteAccess, ErrorCode[]>;
const ERRORS_OF_ALL: readonly ErrorCode[] = [
  'site-not-found',
  'origin-not-allowed',
  'too-many-requests',
  'unavailable',
];
const ERRORS_OF_BODIES: readonly ErrorCode[] = [
  'malformed-json',
  'invalid-request',
  'body-too-large',
  'unsupported-media-type',
];
const SECURITY_OF_ACCESS = {
  anyone: [],
  visitor: [{ visitorToken: [] }],
  agent: [{ agentSession: [], csrfToken: [] }],
  supervisor: [{ agentSession: [], csrfToken: [] }],
  party: [{ visitorToken: [] }, { agentSession: [], csrfToken: [] }],
  backend: [{ signature: [], signatureId: [], signatureTime: [] }],
} satisfies Record<RouteAccess, Record<string, string[]>[]>;

const PROOF_PARAMETER = {
  name: PROOF_HEADER,
  in: 'header',
  description: 'Base64 of `{ challenge, solution }`, once the server has answered `proof-required`.',
  schema: { type: 'string' },
};

/**
 * The OpenAPI 3.1 description of the REST contract, built from the same table and schemas that the server routes and
 * checks by.
 *
 * @param version - The release the document describes.
 */
export function openApiDocument(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Ventanilla', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemDocument, 'output') },
      securitySchemes: {
        visitorToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'Made by the visitor’s browser before its first send.',
        },
        agentSession: { type: 'apiKey', in: 'cookie', name: 'ventanilla-agent' },
        csrfToken: { type: 'apiKey', in: 'header', name: 'ventanilla-csrf' },
        signature: {
          type: 'apiKey',
          in: 'header',
          name: 'webhook-signature',
          description:
            '`v1,` and the base64 HMAC-SHA256, under the secret shared with the contact centre, of `ID.TIME.METHOD PATH` (with its query), a line feed and the body.',
        },
        signatureId: { type: 'apiKey', in: 'header', name: 'webhook-id' },
        signatureTime: {
          type: 'apiKey',
          in: 'header',
          name: 'webhook-timestamp',
          description: 'Seconds since 1970, no more than five minutes away.',
        },
      },
    },
  };
}

function operation(name: string, route: Route): Record<string, unknown> {
  const { status, body, contentType = 'application/json' } = route.success;
  return {
    operationId: name,
    summary: route.summary,
    security: SECURITY_OF_ACCESS[route.access],
    parameters: [
      ...pathParameters(route.path),
      ...queryParameters(route.query),
      ...(route.errors.includes('proof-required') ? [PROOF_PARAMETER] : []),
    ],
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonSchema(route.body, 'input') } },
      },
    }),
    responses: {
      [status]: {
        description: route.summary,
        ...(body && { content: { [contentType]: { schema: jsonSchema(body, 'output') } } }),
      },
      ...errorResponses(route),
    },
  };
}

function errorResponses(route: Route): Record<string, unknown> {
  const codes = new Set<ErrorCode>([
    ...ERRORS_OF_ALL,
    ...ERRORS_OF_ACCESS[route.access],
    ...(route.body ? ERRORS_OF_BODIES : []),
    ...route.errors,
  ]);
  if (route.query) codes.add('invalid-request');
  const byStatus = Map.groupBy(codes, code => ERROR_STATUS[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function pathParameters(path: string): Record<string, unknown>[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(match => ({
    name: match[1],
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodObject | undefined): Record<string, unknown>[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    schema: jsonSchema(schema as z.ZodType, 'input'),
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
