import { localizedText } from '@ventanilla/protocol';
import { Refusal } from '../http/refusal.ts';
import { closeResolved } from '../log/close-resolved.ts';
import { classifyContact } from '../log/commands/classify-contact.ts';
import { closeContact } from '../log/commands/close-contact.ts';
import { keepOpen } from '../log/commands/keep-open.ts';
import { markPoint } from '../log/commands/mark-point.ts';
import { maySee } from '../log/commands/may-act.ts';
import { moveReadMark } from '../log/commands/move-read-mark.ts';
import { rateContact } from '../log/commands/rate-contact.ts';
import { sendMessage } from '../log/commands/send-message.ts';
import { writeNote } from '../log/commands/write-note.ts';
import { eventFor } from '../log/views.ts';
import { DONE, type RouteHandlers } from './route-call.ts';
import { storedSend } from './stored-send.ts';

/** What both parties of a contact do with it, and the notes of one. */
export const contactRoutes = {
  async readEvents({ context, site, contact, caller, query }) {
    const head = await context.reader.head(site.id, contact);
    if (head === undefined || !maySee(caller, head)) throw new Refusal('contact-not-found');
    const events = await context.reader.events(site.id, contact, query.after, query.limit);
    const lastN = Math.max(head.lastN, events.at(-1)?.n ?? 0); // Something may have come in between.
    return { body: { events: events.map(event => eventFor(caller.party, event)), lastN } };
  },

  async sendMessage({ context, site, contact, caller, body }) {
    const at = context.runtime.now();
    const command = sendMessage({ site: site.id, contact, caller, message: body, at });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },

  async closeContact({ context, site, contact, caller, body }) {
    const { log, reader, runtime } = context;
    // Whether it is resolved is for the office to say.
    const outcome = caller.party === 'agent' ? body.outcome : undefined;
    const close = { site: site.id, contact, caller, id: body.id, outcome, at: runtime.now() };
    const { checklists } = site;
    const closing =
      outcome === 'resolved' && checklists
        ? closeResolved(close, { checklists, log, reader })
        : log.execute(closeContact(close));
    return { body: storedSend(body.id, await closing) };
  },

  async markPoint({ context, site, contact, caller, body }) {
    const points = (site.checklists ?? []).flatMap(({ points }) => points);
    const point = points.find(({ id }) => id === body.point);
    if (point === undefined) throw new Refusal('point-unknown');
    const text = localizedText(point.text, site.locale);
    const at = context.runtime.now();
    const command = markPoint({ site: site.id, contact, caller, mark: body, text, at });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },

  async keepContactOpen({ context, site, contact, caller, body }) {
    if (caller.citizen === undefined) throw new Refusal('contact-not-found');
    const at = context.runtime.now();
    const command = keepOpen({ site: site.id, contact, caller: caller.citizen, id: body.id, at });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },

  async rateContact({ context, site, contact, caller, body }) {
    const at = context.runtime.now();
    const command = rateContact({ site: site.id, contact, caller, rating: body, at });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },

  async classifyContact({ context, site, contact, caller, body }) {
    const at = context.runtime.now();
    const command = classifyContact({ site: site.id, contact, caller, classification: body, at });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },

  async setReadMark({ context, site, contact, caller, body }) {
    const { log, reader, runtime } = context;
    const at = runtime.now();
    const isSeen = await moveReadMark({ site: site.id, contact, caller, n: body.n, at, log, reader });
    if (!isSeen) throw new Refusal('contact-not-found');
    return DONE;
  },

  async tellTyping({ context, site, contact, caller, body }) {
    const head = await context.reader.head(site.id, contact);
    if (head === undefined || !maySee(caller, head)) throw new Refusal('contact-not-found');
    if (caller.party === 'citizen' || head.agent?.id === caller.agent.id) {
      const { party } = caller;
      context.bus.publish({ kind: 'typing', site: site.id, contact, party, typing: body.typing });
    }
    return DONE;
  },

  async writeNote({ context, site, contact, caller, body }) {
    const at = context.runtime.now();
    const command = writeNote({ site: site.id, contact, caller, note: body, at });
    return { body: storedSend(body.id, await context.log.execute(command)) };
  },
} satisfies Partial<RouteHandlers>;
