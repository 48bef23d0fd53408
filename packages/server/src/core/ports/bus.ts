import type { CallId, CallSignal, ContactId, EndpointId, SignalSender, SiteId } from '@ventanilla/protocol';

/**
 * Tells other server processes that something is new. A hint, never the truth: whoever hears it reads the log, and
 * where it is lost the periodic look at the feed finds the same a little later.
 */
export interface Bus {
  /** Reaches the subscribers of every process, this one's included. */
  publish(hint: BusHint): void;
  /** @returns A function that ends the subscription. */
  subscribe(listener: (hint: BusHint) => void): () => void;
  close(): Promise<void>;
}

export type BusHint =
  | { kind: 'contact'; site: SiteId; contact: ContactId; lastN: number; version: number }
  | { kind: 'typing'; site: SiteId; contact: ContactId; party: 'citizen' | 'agent'; typing: boolean }
  /** Whoever misses it is told again by the call itself. */
  | {
      kind: 'signal';
      site: SiteId;
      contact: ContactId;
      call: CallId;
      from: SignalSender;
      to?: EndpointId;
      signal: CallSignal;
    }
  | { kind: 'presence'; site: SiteId; agent: string };
