import type { BusHint } from '../../core/ports/bus.ts';

const KINDS = new Set<unknown>(['contact', 'typing', 'signal', 'presence'] satisfies BusHint['kind'][]);

/** A hint on its way. @param sender - Of the process, which has heard it already. */
export function writeHint(hint: BusHint, sender: string): string {
  return JSON.stringify({ sender, hint });
}

/** @returns `undefined` for what `self` has sent, a later release's kinds of hints, and what is none. */
export function readHint(text: string, self: string): BusHint | undefined {
  try {
    const { sender, hint } = JSON.parse(text) as { sender: string; hint: BusHint };
    return sender !== self && KINDS.has(hint.kind) ? hint : undefined;
  } catch {
    return undefined;
  }
}
