import type {
  CallbackAccess,
  CallbackBooking,
  CallbackKey,
  CallbackOptions,
  CallbackStanding,
  CallbackTime,
  OpenedContact,
  SendId,
  ServerFrame,
} from '@ventanilla/protocol';
import type { AttachedSession, ClientParts } from '../contact-client.ts';
import { ContactError } from '../errors.ts';
import { randomId, randomToken } from '../random-id.ts';
import { type Observable, Store } from '../store.ts';
import type { TimelineEntry } from '../timeline/timeline.ts';
import type { CallbackView } from './callback-view.ts';
import { KEPT_CALLBACK } from './kept-callback.ts';

/** What a citizen fills in. */
export type CallbackForm = Omit<CallbackBooking, 'id' | 'key'>;

/**
 * A citizen's wish to be called back: asked for within the contact of the client's chat where one is open, else by one of its own. Its
 * key is made here before anyone has heard of it, so a request whose answer was lost can be repeated.
 */
export class CallbackSession implements AttachedSession, Observable<CallbackView> {
  readonly #parts: ClientParts;
  readonly #store = new Store<CallbackView>({ phase: 'idle', busy: false });
  /** The request that has no answer yet, so that a repeat is the same. */
  #pending: { form: string; id: SendId; key: CallbackKey } | undefined;
  #access: CallbackAccess | undefined;
  #looking: Promise<void> | undefined;
  #isClosed = false;
  /** Another one from each time on that a callback was left: what is learnt of it later is not taken. */
  #visit = {};
  readonly #leaveChat: () => void;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#leaveChat = parts.chat.subscribe(({ entries }) => this.#noticeCall(entries));
  }

  get state(): CallbackView {
    return this.#store.state;
  }

  subscribe(listener: (state: CallbackView) => void): () => void {
    return this.#store.subscribe(listener);
  }

  /**
   * Learns what the office offers, and how the callback stands that this browser has asked for, if any.
   *
   * @param key - Of another callback, from a link.
   */
  async start(key?: CallbackKey): Promise<void> {
    const known = key ?? this.#parts.visitor.store.read<CallbackKey>(KEPT_CALLBACK);
    const options = this.#loadOptions();
    if (known !== undefined) {
      if (key === undefined) this.#parts.chat.resume().catch(() => undefined);
      await this.find({ key: known }).catch(() => undefined);
      if (this.state.problem?.code === 'callback-unknown' && key === undefined) this.dismiss();
    }
    await options;
  }

  /**
   * Asks to be called.
   *
   * @throws {ContactError} Also told by the state; may be called again with the same form.
   */
  async book(form: CallbackForm): Promise<void> {
    if (this.state.phase === 'sending') return;
    const { begin, chat, environment, locale, rest, visitor } = this.#parts;
    const text = JSON.stringify(form);
    if (this.#pending?.form !== text) {
      const { random } = environment;
      const key = randomToken(random, 'cb1_');
      this.#pending = { form: text, id: randomId(random), key };
    }
    const { id, key } = this.#pending;
    const booking: CallbackBooking = { ...form, id, key };
    this.#begin({ phase: 'sending' });
    const visit = this.#visit;
    let isLeft = false;
    try {
      const isKept = await begin(async before => {
        isLeft = visit !== this.#visit;
        if (isLeft) return undefined;
        const isOpen = before !== undefined;
        const { left } = visitor;
        const opening = { channel: 'callback', locale, callback: booking, ...(left && { after: left }) };
        const body = isOpen ? booking : opening;
        const path = isOpen ? `contacts/${before}/callback` : 'contacts';
        return (await rest.request<OpenedContact>(path, { method: 'POST', body })).contact;
      });
      if (isLeft) return;
      this.#pending = undefined;
      if (!isKept) return this.#set({ phase: 'idle' });
      visitor.store.write(KEPT_CALLBACK, key);
      await this.find({ key });
      chat.resume().catch(() => undefined);
    } catch (error) {
      const problem = asContactError(error);
      // Only a request whose answer is unknown is repeated under its id.
      if (problem.status >= 400 && problem.status < 500) this.#pending = undefined;
      if (problem.code === 'slot-gone' || problem.code === 'channel-closed') this.#loadOptions();
      this.#fail(problem, this.state.standing?.state ?? 'idle');
    }
  }

  /**
   * Looks a callback up by its key, or by its reference number and the telephone number that was left.
   *
   * @throws {ContactError} Also told by the state.
   */
  async find(access: CallbackAccess): Promise<void> {
    const { phase } = this.state;
    this.#begin(phase === 'idle' ? { phase: 'resuming' } : {});
    const visit = this.#visit;
    try {
      const standing = await this.#look(access);
      if (visit === this.#visit) this.#take(access, standing);
    } catch (error) {
      this.#fail(error, phase === 'resuming' ? 'idle' : phase);
    }
  }

  /** Looks again; several who ask at once get one answer. Where there is none, what was known stays. */
  refresh(): Promise<void> {
    const access = this.#access;
    if (access === undefined || this.#isClosed) return Promise.resolve();
    const visit = this.#visit;
    this.#looking ??= this.#look(access)
      .then(standing => {
        if (visit === this.#visit) this.#take(access, standing);
      })
      .catch(() => undefined)
      .finally(() => {
        this.#looking = undefined;
      });
    return this.#looking;
  }

  /** @throws {ContactError} Also told by the state. */
  cancel(): Promise<void> {
    return this.#manage('cancel', {});
  }

  /** @throws {ContactError} `slot-gone` and others, also told by the state. */
  reschedule(when: CallbackTime): Promise<void> {
    return this.#manage('reschedule', { when });
  }

  /** Leaves a callback, so that another one can be asked for. */
  dismiss(): void {
    this.#leave();
    this.#loadOptions();
  }

  forget(): void {
    this.#pending = undefined;
    this.#leave();
  }

  handleFrame(frame: ServerFrame): void {
    if (!('contact' in frame) || frame.contact !== this.#parts.visitor.contact?.id) return;
    if (frame.type === 'events' && frame.events.some(({ kind }) => kind !== 'message')) this.refresh();
    const { standing } = this.state;
    if (frame.type !== 'queue' || standing?.state !== 'queued') return;
    const { expectedWait: _before, ...rest } = standing;
    const { position, expectedWait } = frame;
    this.#set({ standing: { ...rest, position, ...(expectedWait && { expectedWait }) } });
  }

  handleLive(isLive: boolean): void {
    if (isLive) this.refresh();
  }

  close(): void {
    this.#isClosed = true;
    this.#leaveChat();
  }

  #leave(): void {
    this.#visit = {};
    this.#access = undefined;
    this.#looking = undefined;
    this.#parts.visitor.store.remove(KEPT_CALLBACK);
    const { options } = this.state;
    this.#store.set({ phase: 'idle', busy: false, ...(options && { options }) });
  }

  async #manage(act: 'cancel' | 'reschedule', more: object): Promise<void> {
    const access = this.#access;
    if (access === undefined || this.state.busy) return;
    this.#begin({ busy: true });
    const visit = this.#visit;
    try {
      const standing = await this.#parts.rest.request<CallbackStanding>(`callback/${act}`, {
        method: 'POST',
        body: { access, ...more },
        isAnonymous: true,
      });
      if (visit === this.#visit) this.#take(access, standing);
    } catch (error) {
      const { code } = asContactError(error);
      if (code === 'slot-gone') this.#loadOptions();
      if (code === 'callback-over' || code === 'call-under-way') this.refresh();
      this.#fail(error, this.state.phase);
    } finally {
      this.#set({ busy: false });
    }
  }

  async #loadOptions(): Promise<void> {
    try {
      const options = await this.#parts.rest.request<CallbackOptions>('callback/options', {
        isAnonymous: true,
      });
      this.#set({ options });
    } catch (error) {
      this.#set({ problem: problemOf(asContactError(error)) });
    }
  }

  #look(access: CallbackAccess): Promise<CallbackStanding> {
    return this.#parts.rest.request('callback/look', {
      method: 'POST',
      body: { access },
      isAnonymous: true,
    });
  }

  #take(access: CallbackAccess, standing: CallbackStanding): void {
    this.#access = access;
    const { busy, options, ringing } = this.state;
    this.#store.set({
      phase: standing.state,
      standing,
      busy,
      ...('key' in access && { key: access.key }),
      ...(options && { options }),
      ...(ringing && { ringing }),
    });
  }

  /** An agent who calls back may do so in this page, where that is open. */
  #noticeCall(entries: readonly TimelineEntry[]): void {
    const ringing = callThatRings(entries);
    if (ringing === this.state.ringing) return;
    const { ringing: _before, ...rest } = this.state;
    this.#store.set({ ...rest, ...(ringing && { ringing }) });
  }

  #fail(error: unknown, phase: CallbackView['phase']): never {
    const problem = asContactError(error);
    this.#set({ phase, problem: problemOf(problem) });
    throw problem;
  }

  /** What was wrong before is not of now. */
  #begin(change: Partial<CallbackView>): void {
    const { problem: _before, ...rest } = this.state;
    this.#store.set({ ...rest, ...change });
  }

  #set(change: Partial<CallbackView>): void {
    this.#store.set({ ...this.state, ...change });
  }
}

/** The last thing that happened by telephone is that the office began to call. */
function callThatRings(entries: readonly TimelineEntry[]): CallbackView['ringing'] {
  const happenings = entries.flatMap(entry => (entry.type === 'happening' ? [entry.happening] : []));
  const last = happenings.findLast(({ kind }) => /^(call-|closed)/.test(kind));
  if (last?.kind !== 'call-started' || last.by !== 'agent') return undefined;
  return last.media === 'sign' ? 'sign-call' : 'call';
}

function asContactError(error: unknown): ContactError {
  return error instanceof ContactError ? error : new ContactError('internal', { cause: error });
}

function problemOf({ code, details }: ContactError): NonNullable<CallbackView['problem']> {
  const { reason, opensAt, retryAfterSeconds } = details as Omit<
    NonNullable<CallbackView['problem']>,
    'code'
  >;
  return {
    code,
    ...(reason && { reason }),
    ...(opensAt && { opensAt }),
    ...(retryAfterSeconds && { retryAfterSeconds }),
  };
}
