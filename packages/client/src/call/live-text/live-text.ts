import type { AgentId, CallSignal, EndpointId } from '@ventanilla/protocol';
import type { Environment } from '../../environment.ts';
import type { TimelineEntry } from '../../timeline/timeline.ts';
import { type LiveLine, LiveTextReader } from './live-text-reader.ts';
import { LiveTextWriter } from './live-text-writer.ts';

type TextSignal = Extract<CallSignal, { kind: 'text' | 'text-seen' }>;

export interface LiveTextOptions {
  environment: Pick<Environment, 'setTimer' | 'random'>;
  /** By our socket; may lose it. */
  signal(signal: TextSignal, to: EndpointId): void;
  /** By the shortest way. False where there is none. */
  sendData(to: EndpointId, text: string): boolean;
  onChange(): void;
}

/** What all ends of a call are typing now, letter by letter. */
export interface LiveTextState {
  own: string;
  theirs: readonly LiveLine[];
  /** How often the other side has asked to be noticed. */
  alerts: number;
}

interface Conversation {
  writer: LiveTextWriter;
  reader: LiveTextReader;
  /** While what has been seen waits to be told. */
  cancelSeen?: (() => void) | undefined;
}

/** Milliseconds for which confirmations are collected: each takes as much of a narrow link as a letter. */
const CONFIRM_MS = 300;

/** Of those, how many are kept: the others were written as messages, and never typed here. */
const MOST_TOLD_FIRST = 10;

/** Live text with every other end. Each piece goes by the shortest way and by our socket, until it is confirmed. */
export class LiveText {
  readonly #options: LiveTextOptions;
  readonly #peers = new Map<EndpointId, Conversation>();
  /** Of ends that are gone, until the log has told them. */
  #left: LiveTextReader[] = [];
  #own = '';
  /** Lines that the log has told before their last letters came: after an outage either may be first. */
  #toldFirst: string[] = [];
  /** Number of the last event that was compared with what is being typed. */
  #comparedN = 0;

  constructor(options: LiveTextOptions) {
    this.#options = options;
  }

  get state(): LiveTextState {
    const readers = [...this.#left, ...[...this.#peers.values()].map(({ reader }) => reader)];
    return {
      own: this.#own,
      theirs: readers.flatMap(reader => reader.lines),
      alerts: readers.reduce((sum, reader) => sum + reader.alerts, 0),
    };
  }

  /** Makes one's own line what the field shows now. */
  setText(text: string): void {
    this.#own = text;
    for (const { writer } of this.#peers.values()) writer.setText(text);
    this.#options.onChange();
  }

  /** Ends one's own line. @returns What it was. */
  finish(): string {
    const text = this.#own;
    this.#own = '';
    for (const { writer } of this.#peers.values()) writer.finish();
    this.#options.onChange();
    return text;
  }

  /** Asks the others to look. */
  alert(): void {
    for (const { writer } of this.#peers.values()) writer.alert();
  }

  /** The ends that are there now. */
  handlePeers(endpoints: readonly EndpointId[]): void {
    for (const [endpoint, conversation] of this.#peers) {
      if (endpoints.includes(endpoint)) continue;
      close(conversation);
      if (conversation.reader.handleGone()) this.#left.push(conversation.reader);
      this.#peers.delete(endpoint);
    }
    for (const endpoint of endpoints) this.#conversation(endpoint);
  }

  handleSignal(from: EndpointId, signal: TextSignal): void {
    const conversation = this.#conversation(from);
    const { reader, writer } = conversation;
    if (signal.kind === 'text-seen') {
      writer.handleSeen(signal.n);
      return;
    }
    const { n, line, text } = signal;
    if (reader.handle({ n, line, text })) {
      this.#toldFirst = this.#toldFirst.filter(told => !reader.forget(told));
      this.#options.onChange();
    }
    conversation.cancelSeen ??= this.#options.environment.setTimer(() => {
      conversation.cancelSeen = undefined;
      const seen = { kind: 'text-seen', n: reader.seenN } as const;
      if (!this.#options.sendData(from, JSON.stringify(seen))) this.#options.signal(seen, from);
    }, CONFIRM_MS);
  }

  /** Text that came by the shortest way. */
  handleData(from: EndpointId, data: string): void {
    const signal = readSignal(data);
    if (signal) this.handleSignal(from, signal);
  }

  /**
   * A line that the log tells is no longer being typed.
   *
   * @param agent - Whose page this is; absent for the citizen. Agents of one call write apart.
   */
  handleEntries(entries: readonly TimelineEntry[], agent: AgentId | undefined): void {
    for (const entry of entries) {
      if (entry.type !== 'message' || entry.n === undefined || entry.n <= this.#comparedN) continue;
      this.#comparedN = entry.n;
      const { author, own, text } = entry;
      const isOwn = own && (author.role !== 'agent' || author.id === agent);
      if (!isOwn && text !== null) this.#forget(text);
    }
  }

  close(): void {
    for (const conversation of this.#peers.values()) close(conversation);
    this.#peers.clear();
    this.#left = [];
    this.#toldFirst = [];
    this.#own = '';
    this.#comparedN = 0;
  }

  #forget(text: string): void {
    for (const { reader } of this.#peers.values()) if (reader.forget(text)) return;
    for (const reader of this.#left) if (reader.forget(text)) return;
    this.#toldFirst = [...this.#toldFirst, text].slice(-MOST_TOLD_FIRST);
  }

  #conversation(endpoint: EndpointId): Conversation {
    const known = this.#peers.get(endpoint);
    if (known) return known;
    const writer = new LiveTextWriter({
      environment: this.#options.environment,
      send: piece => {
        const signal = { kind: 'text', ...piece } as const;
        this.#options.sendData(endpoint, JSON.stringify(signal));
        // Either way may be held up by a lost packet for longer than a letter may take, both hardly ever.
        this.#options.signal(signal, endpoint);
      },
    });
    const conversation: Conversation = { writer, reader: new LiveTextReader() };
    this.#peers.set(endpoint, conversation);
    if (this.#own !== '') writer.setText(this.#own);
    return conversation;
  }
}

function close({ writer, cancelSeen }: Conversation): void {
  writer.close();
  cancelSeen?.();
}

/** What another page sends is checked before it is used, like anything that comes from outside. */
function readSignal(data: string): TextSignal | undefined {
  try {
    const signal: Partial<Record<'kind' | 'n' | 'line' | 'text', unknown>> = JSON.parse(data);
    if (typeof signal.n !== 'number') return undefined;
    if (signal.kind === 'text-seen') return { kind: 'text-seen', n: signal.n };
    if (signal.kind !== 'text' || typeof signal.line !== 'string' || typeof signal.text !== 'string')
      return undefined;
    return { kind: 'text', n: signal.n, line: signal.line, text: signal.text };
  } catch {
    return undefined;
  }
}
