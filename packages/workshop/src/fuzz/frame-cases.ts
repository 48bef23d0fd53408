import type { ClientFrame } from '@ventanilla/protocol';
import type { Random } from '../faults/random.ts';
import type { FuzzTown } from './fuzz-town.ts';
import { oddText, oddValue, pick } from './odd-values.ts';
import { fittingValue, spoilt } from './schema-values.ts';

/** Text, or bytes where text is due. */
export type RawFrame = string | Buffer;

/** A hello with which the server may let somebody in. */
export function helloFrame(site: string, token: string, random: Random): RawFrame {
  return rawFrame({ type: 'hello', version: 1, site, token }, 0.9, random);
}

/** What may follow a hello: right in most cases, as one wrong frame ends a socket. */
export function frameCase(town: FuzzTown, random: Random): RawFrame {
  const contact = random.chance(0.6) ? (town.contacts[0] ?? '') : pick(town.contacts, random);
  const id = String(fittingValue({ format: 'uuid' }, random));
  // Most contacts are short: a number beyond the end is answered, but brings no events.
  const n = random.chance(0.5) ? 0 : random.between(0, 60);
  const send: ClientFrame = { type: 'send', contact, message: { id, text: 'hola' } };
  const frames: readonly ClientFrame[] = [
    // Twice, since only what is sent is written.
    send,
    send,
    { type: 'watch', contact, after: n },
    { type: 'unwatch', contact },
    { type: 'typing', contact, typing: random.chance(0.5) },
    { type: 'read', contact, n },
    { type: 'ping' },
    { type: 'hello', version: 1, site: 'plaza', token: 'x' },
  ];
  return rawFrame(pick(frames, random), 0.7, random);
}

function rawFrame(frame: ClientFrame, rightShare: number, random: Random): RawFrame {
  const text = JSON.stringify(frame);
  const kind = random.next();
  if (kind < rightShare) return text;
  const rest = (kind - rightShare) / (1 - rightShare);
  if (rest < 0.6) return JSON.stringify(spoilt(frame, random));
  if (rest < 0.75) return JSON.stringify(oddValue(random));
  if (rest < 0.85) return oddText(random);
  if (rest < 0.93) return text.slice(0, random.between(0, text.length - 1));
  if (rest < 0.98) return Buffer.from(text);
  return 'a'.repeat(200_000);
}
