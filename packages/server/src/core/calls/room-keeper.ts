import type { AgentId } from '@ventanilla/protocol';
import type { HandlerContext } from '../handler-context.ts';
import type { Committed } from '../log/contact-log.ts';
import type { ContactHead } from '../ports/storage.ts';
import type { RoomKey, RoomNews } from '../ports/video-rooms.ts';
import { guestsLeaving, guestsWithin } from './call-guests.ts';
import { holderBefore } from './call-holder.ts';

/** Largest body that a media server's news may have, in code units. */
const MAX_NEWS_LENGTH = 65_536;

/**
 * Keeps rooms in step with the log: when a call has ended or has been handed on, nobody stays in the room it had, and neither does a
 * guest who has left the call; and when a media server says that a room is over while its call goes on, the log is told. A process
 * that dies in between leaves a room that ends by itself once it is empty.
 */
export class RoomKeeper {
  readonly #context: HandlerContext;
  readonly #unsubscribe: () => void;
  /** Rooms that are being ended. */
  readonly #endings = new Set<Promise<void>>();

  constructor(context: HandlerContext) {
    this.#context = context;
    this.#unsubscribe = context.log.subscribe(committed => this.#handle(committed));
  }

  /** Resolves once what is under way is finished. */
  async close(): Promise<void> {
    this.#unsubscribe();
    await Promise.all(this.#endings);
  }

  /** @returns Whether the news came from the media server of this site's rooms. */
  async receive(request: Request): Promise<boolean> {
    const body = await request.text();
    if (body.length > MAX_NEWS_LENGTH) return false;
    const authorization = request.headers.get('authorization');
    let news: RoomNews | undefined;
    try {
      news = await this.#context.rooms?.receive?.({ body, authorization });
    } catch {
      return false;
    }
    if (news?.kind === 'ended') await this.#end(news);
    if (news?.kind === 'joined') await this.#look(news);
    return true;
  }

  #handle({ head, events }: Committed): void {
    if (this.#context.rooms === undefined) return;
    const { site, id: contact } = head;
    for (const { kind, n, payload } of events) {
      if (kind === 'call-left' && head.call !== null && payload !== null)
        this.#seeOut(head, payload.guest.id);
      const isOver = kind === 'call-ended' || (kind === 'queue-entered' && head.call !== null);
      const call = kind === 'call-ended' ? payload?.call : head.call?.id;
      if (!isOver || call === undefined) continue;
      const ending = this.#endRoom({ site, contact, call }, n).finally(() => this.#endings.delete(ending));
      this.#endings.add(ending);
    }
  }

  /** Nobody stays in the room that a call had until event `n`; one that has just come into the queue never had any. Never rejects. */
  async #endRoom({ site, contact, call }: RoomKey, n: number): Promise<void> {
    const { rooms, runtime, storage } = this.#context;
    try {
      const holder = await holderBefore(storage.db, { site, contact, call, n });
      if (holder !== undefined) await rooms?.end({ site, contact, call, holder });
    } catch (error) {
      runtime.log.warn('room-not-ended', { site, contact, error });
    }
  }

  /** Whoever has left lets go by themselves, unless their page is gone or does not want to. */
  #seeOut(head: ContactHead, guest: AgentId): void {
    const { rooms, runtime } = this.#context;
    const room = roomOf(head);
    if (room === undefined || head.agent?.id === guest) return;
    const { site, contact } = room;
    rooms
      ?.seeOut(room, guest)
      .catch(error => runtime.log.warn('guest-not-seen-out', { site, contact, error }));
  }

  /** Access that was given to a guest holds for a while longer than the guest may use it. */
  async #look({ room, agent }: RoomNews): Promise<void> {
    const { reader, sites } = this.#context;
    if (agent === undefined || sites.get(room.site) === undefined) return;
    const head = await reader.head(room.site, room.contact);
    if (head?.call?.id !== room.call || head.agent?.id !== room.holder) return;
    if (agent !== room.holder && !guestsWithin(head).includes(agent)) this.#seeOut(head, agent);
  }

  /** Everybody has gone, or the media server gave the room up; a page that comes back may still call again. */
  async #end({ room }: RoomNews): Promise<void> {
    const { log, runtime, sites } = this.#context;
    const { site, contact, call, holder } = room;
    if (sites.get(site) === undefined) return;
    await log.execute({
      site,
      contact,
      at: runtime.now(),
      decide: head => {
        if (head.call?.id !== call || head.agent?.id !== holder) return { refuse: 'call-over' };
        const payload = { call, by: 'system', reason: 'lost' } as const;
        return {
          events: [...guestsLeaving(head), { kind: 'call-ended', payload, actor: { role: 'system' } }],
          head: { call: null },
        };
      },
    });
  }
}

/** Where the call of a contact meets now; `undefined` while it waits. */
function roomOf({ site, id: contact, agent, call }: ContactHead): RoomKey | undefined {
  return call && agent ? { site, contact, call: call.id, holder: agent.id } : undefined;
}
