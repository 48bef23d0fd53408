import type { SiteConfiguration } from '@ventanilla/protocol';
import type { Route, RouteAccess, RouteName, routes } from '@ventanilla/protocol/schemas';
import type { z } from 'zod';
import type { AgentCaller, Caller, CitizenCaller } from '../caller.ts';
import type { HandlerContext } from '../handler-context.ts';
import type { BackendDoor } from '../ports/backend.ts';

type RouteOf<Name extends RouteName> = (typeof routes)[Name];
type Part<R extends Route, Key extends 'body' | 'query'> =
  R extends Record<Key, infer Schema extends z.ZodType> ? z.output<Schema> : undefined;
type AnswerBody<R extends Route> = R['success'] extends { body: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : undefined;

/** A visitor by token, who need not have sent anything yet. */
export interface VisitorCaller {
  token: string;
  /** Absent before the first send. */
  citizen?: CitizenCaller;
}

/** A contact centre elsewhere. */
export interface BackendCaller {
  /** Its backend's name. */
  backend: string;
  door: BackendDoor;
  /** When the request was signed, in ms since 1970. */
  signedAt: number;
}

/** Who calls, by the access that a route asks for. */
export interface CallerOfAccess {
  anyone: undefined;
  visitor: VisitorCaller;
  agent: AgentCaller;
  supervisor: AgentCaller;
  party: Caller;
  backend: BackendCaller;
}

/** One request that is known to be well formed and to come from somebody who may make it. */
export interface RouteCall<Name extends RouteName> {
  context: HandlerContext;
  request: Request;
  /** Network address of the caller, where the host knows it. */
  address: string | undefined;
  site: SiteConfiguration;
  /** Id of the contact that the path names; empty where it names none. */
  contact: string;
  caller: CallerOfAccess[RouteOf<Name>['access'] & RouteAccess];
  body: Part<RouteOf<Name>, 'body'>;
  query: Part<RouteOf<Name>, 'query'>;
}

export interface RouteAnswer<Name extends RouteName> {
  body: AnswerBody<RouteOf<Name>>;
  headers?: Record<string, string>;
  /** Instead of the route's own: 304. */
  status?: 304;
}

export type RouteHandler<Name extends RouteName> = (call: RouteCall<Name>) => Promise<RouteAnswer<Name>>;
export type RouteHandlers = { [Name in RouteName]: RouteHandler<Name> };

/** The answer of a route that has nothing to tell. */
export const DONE = { body: undefined };
