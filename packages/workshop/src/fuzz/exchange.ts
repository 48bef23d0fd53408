import { type Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { SOCKET_PATH } from '@ventanilla/protocol';
import { WebSocket } from 'ws';
import type { RawFrame } from './frame-cases.ts';
import type { RequestCase } from './request-cases.ts';

export interface Answer {
  status: number;
  mediaType: string | undefined;
  text: string;
}

/** How long an answer that waits for news is waited for. */
const HELD_MS = 40;

/**
 * Sends a request.
 *
 * @returns `undefined` where the answer is one that waits for news, and the caller has gone away instead.
 */
export function exchange(port: number, agent: Agent, sent: RequestCase): Promise<Answer | undefined> {
  const { method, path, headers, body } = sent;
  const isHeld = sent.operation.path.endsWith('/stream');
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(body.length) };
    const request = httpRequest({
      port,
      host: '127.0.0.1',
      agent,
      method,
      path,
      headers: { ...headers, ...length },
    });
    const leave = () => {
      resolve(undefined);
      request.destroy();
    };
    const timer = isHeld ? setTimeout(leave, HELD_MS) : undefined;
    request.on('response', response => {
      let text = '';
      response.setEncoding('utf8').on('data', chunk => {
        text += chunk;
      });
      response.on('end', () => {
        clearTimeout(timer);
        const mediaType = response.headers['content-type'];
        resolve({ status: response.statusCode ?? 0, mediaType, text });
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** What a socket was told. */
export interface SocketAnswer {
  frames: string[];
  /** Absent where the socket was still open when all was said. */
  closedWith: number | undefined;
}

const PING = JSON.stringify({ type: 'ping' });
const PONG = JSON.stringify({ type: 'pong' });

/** Says all frames on one socket, and a ping at the end. @returns Once that is answered or the socket has closed. */
export function converse(port: number, frames: readonly RawFrame[]): Promise<SocketAnswer> {
  return new Promise(resolve => {
    const told: string[] = [];
    const socket = new WebSocket(`ws://127.0.0.1:${port}${SOCKET_PATH}`);
    const pings = frames.filter(frame => frame === PING).length + 1;
    let pongs = 0;
    socket.on('open', () => {
      for (const frame of [...frames, PING]) socket.send(frame);
    });
    socket.on('message', data => {
      told.push(String(data));
      if (String(data) === PONG) pongs += 1;
      if (pongs < pings) return;
      resolve({ frames: told, closedWith: undefined });
      socket.terminate();
    });
    socket.on('error', () => undefined);
    socket.on('close', closedWith => resolve({ frames: told, closedWith }));
  });
}

/** Sends bytes and nothing more. @returns Status lines and whatever else came back, once the connection is over. */
export function utter(port: number, bytes: Buffer): Promise<string> {
  return new Promise(resolve => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.setEncoding('latin1').on('data', chunk => {
      heard += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}
