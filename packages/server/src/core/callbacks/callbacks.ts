import {
  type CallbackAccess,
  type CallbackBooking,
  type CallbackStanding,
  type CallbackTime,
  type ContactId,
  createReference,
  DEFAULT_CALLBACK,
  type ErrorCode,
  type LocaleTag,
  parseReference,
  type SiteConfiguration,
  type SiteId,
} from '@ventanilla/protocol';
import type { ContactCentre } from '../centre/contact-centre.ts';
import { hashSecret } from '../crypto/secrets.ts';
import { ServerSecret } from '../crypto/server-secret.ts';
import { Refusal } from '../http/refusal.ts';
import { refuseWith } from '../http/refuse-outcome.ts';
import type { ContactLog } from '../log/contact-log.ts';
import type { ContactReader } from '../log/contact-reader.ts';
import { currentContact } from '../log/current-contact.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { ContactCommand, ContactHead, Storage } from '../ports/storage.ts';
import { callbackSlots } from './callback-hours.ts';
import { contactOfKey, contactsOfNumber, noteCallback } from './callback-rows.ts';
import { callbackState, openCallback } from './callback-standing.ts';
import { checkPhone } from './check-phone.ts';
import {
  type AcceptedCallback,
  decideCancel,
  decideOpenCallback,
  decideRequestCallback,
  decideReschedule,
} from './decide-callback.ts';

export interface CallbacksOptions {
  storage: Storage;
  log: ContactLog;
  reader: ContactReader;
  centre: Pick<ContactCentre, 'queueStandings'>;
  runtime: Pick<Runtime, 'now' | 'randomBytes'>;
  /** Whether calls by video have somewhere to meet. */
  hasRooms: boolean;
}

/** Who asks to be called, and how. */
export interface CallbackRequest {
  site: SiteConfiguration;
  visitor: string;
  /** Every device of the same person. */
  devices: readonly string[];
  locale: LocaleTag;
  booking: CallbackBooking;
  verdicts: CallbackVerdicts;
}

/** Why nothing can be asked for now, by what is asked for; `undefined` where it can. */
export interface CallbackVerdicts {
  turn: ErrorCode | undefined;
  slot: ErrorCode | undefined;
}

const DAY_MS = 86_400_000;
/** How often one number can be left in a day, by whomever, so that nobody is rung up out of mischief. */
const MOST_A_DAY = 5;

/** Wishes to be called back: takes them, one at a time for each number and topic, and lets those who asked manage them. */
export class Callbacks {
  readonly #options: CallbacksOptions;
  readonly #secret: ServerSecret;

  constructor(options: CallbacksOptions) {
    this.#options = options;
    this.#secret = new ServerSecret({ ...options, name: 'callbacks' });
  }

  /**
   * Opens a contact by the wish, or has the one called back that the visitor has open. Who asks twice for one number and topic gets the
   * first contact again.
   *
   * @throws {Refusal} `consent-required`, `phone-refused`, `slot-gone`, `callback-exists`, `too-many-requests`, or the verdict.
   */
  async open(request: CallbackRequest & { after: ContactId | undefined }): Promise<ContactHead> {
    const { runtime, storage } = this.#options;
    const at = runtime.now();
    const callback = this.#accept(request);
    const { after, site, visitor, locale } = request;
    const contact = await currentContact(storage.db, { site: site.id, visitor, after });
    return await this.#store(request, callback, verdict => ({
      site: site.id,
      contact,
      at,
      opens: {
        visitor,
        channel: 'callback',
        locale,
        skills: callback.skills,
        createReference: () => createReference(count => runtime.randomBytes(count)),
      },
      decide: head =>
        head.lastN === 0
          ? decideOpenCallback(head, callback, verdict, at)
          : decideRequestCallback(head, callback, verdict, at),
    }));
  }

  /**
   * Has a contact that is open called back.
   *
   * @throws {Refusal} As `open`, and `contact-not-found`, `contact-closed`.
   */
  async request(contact: ContactId, request: CallbackRequest): Promise<ContactHead> {
    const at = this.#options.runtime.now();
    const callback = this.#accept(request);
    return await this.#store(request, callback, verdict => ({
      site: request.site.id,
      contact,
      at,
      decide: head =>
        request.devices.includes(head.visitor)
          ? decideRequestCallback(head, callback, verdict, at)
          : { refuse: 'contact-not-found' },
    }));
  }

  /** @throws {Refusal} `callback-unknown`, alike for whatever is wrong. */
  async look(site: SiteConfiguration, access: CallbackAccess): Promise<CallbackStanding> {
    return await this.#standing(await this.#find(site, access));
  }

  /** @throws {Refusal} `callback-unknown`, `callback-over`. */
  async cancel(site: SiteConfiguration, access: CallbackAccess): Promise<CallbackStanding> {
    const { id } = await this.#find(site, access);
    return await this.#standing(await this.#execute(site.id, id, decideCancel));
  }

  /**
   * @throws {Refusal} `callback-unknown`, `callback-over`, `call-under-way`, `slot-gone`, or the verdict.
   */
  async reschedule(
    site: SiteConfiguration,
    access: CallbackAccess,
    when: CallbackTime,
    verdicts: CallbackVerdicts,
  ): Promise<CallbackStanding> {
    const at = this.#options.runtime.now();
    const { id } = await this.#find(site, access);
    const refusal = whyNotThen(site, when, verdicts, at);
    return await this.#standing(
      await this.#execute(site.id, id, head => decideReschedule(head, when, refusal, at)),
    );
  }

  /** @throws {Refusal} `consent-required`, `phone-refused`, `channel-unavailable`, `invalid-request`. */
  #accept({ site, locale, booking }: CallbackRequest): AcceptedCallback {
    const channel = site.channels.callback;
    if (channel?.callback === undefined) throw new Refusal('channel-unavailable');
    // A name and a number are personal; what the office does with them has been accepted first.
    if (site.privacy?.asks && !booking.notice.accepted) throw new Refusal('consent-required');
    const { topics, attempts, languages = [site.locale] } = { ...DEFAULT_CALLBACK, ...channel.callback };
    const { id, name, reason, topic, when, language = locale, signLanguage, notice } = booking;
    const chosen = topics.find(known => known.id === topic);
    if (topics.length > 0 && chosen === undefined) {
      throw new Refusal('invalid-request', {
        issues: [{ pointer: '/callback/topic', message: 'a topic of the site' }],
      });
    }
    const signed = site.channels['sign-call']?.signLanguages ?? [];
    if (signLanguage !== undefined && !(this.#options.hasRooms && signed.includes(signLanguage))) {
      throw new Refusal('channel-unavailable');
    }
    const checked = checkPhone(booking.phone, channel.callback);
    if ('refuse' in checked) throw new Refusal('phone-refused', { reason: checked.refuse });
    // In the first language everybody speaks; who signs needs no other.
    const spoken =
      signLanguage === undefined ? languages.slice(1).find(tag => isSame(tag, language)) : undefined;
    const skills = [...channel.skills, chosen?.skill, spoken, signLanguage];
    return {
      id,
      requested: {
        name,
        reason,
        ...(chosen && { topic: chosen.id }),
        phone: checked.phone,
        when,
        language,
        ...(signLanguage !== undefined && { signLanguage }),
      },
      notice,
      skills: [...new Set(skills.filter(skill => skill !== undefined))],
      maxAttempts: attempts,
    };
  }

  /** One at a time within a site, so that no number is noted twice. */
  async #store(
    { site, visitor, devices, booking, verdicts }: CallbackRequest,
    { requested, id }: AcceptedCallback,
    command: (verdict: ErrorCode | undefined) => ContactCommand,
  ): Promise<ContactHead> {
    const { log, reader, runtime } = this.#options;
    const topic = requested.topic ?? '';
    const [hash, keyHash] = await Promise.all([this.#hashOf(requested.phone), hashSecret(booking.key)]);
    const refusal = whyNotThen(site, requested.when, verdicts, runtime.now());
    const result = await log.transaction(
      async (tx): Promise<{ head: ContactHead } | { refuse: ErrorCode }> => {
        await tx.lockSite(site.id);
        const now = runtime.now();
        const earlier = await contactsOfNumber(tx.db, { site: site.id, hash, since: 0 });
        const heads = await reader.headsOf(
          site.id,
          earlier.filter(row => row.topic === topic).map(({ contact }) => contact),
          tx.db,
        );
        const open = heads.find(head => openCallback(head) !== undefined);
        const note = (contact: ContactId, isNew: boolean) =>
          noteCallback(
            tx.db,
            { site: site.id, contact, keyHash, ...(isNew && { number: { hash, topic } }) },
            now,
          );
        if (open !== undefined && devices.includes(open.visitor)) {
          await note(open.id, false);
          return { head: open };
        }
        const ofToday = earlier.filter(({ openedAt }) => openedAt > now - DAY_MS);
        const isTooMuch = open === undefined && ofToday.length >= MOST_A_DAY;
        const [outcome] = await tx.execute([
          {
            ...command(open !== undefined ? 'callback-exists' : isTooMuch ? 'too-many-requests' : refusal),
            send: {
              sender: `visitor:${visitor}`,
              id,
              isSame: stored =>
                stored.kind === 'callback-requested' &&
                (stored.payload === null || stored.payload.phone === requested.phone),
            },
          },
        ]);
        if (outcome === undefined) throw new Error('a command had no outcome');
        if (outcome.status === 'refused') return { refuse: outcome.code };
        await note(outcome.head.id, outcome.status === 'stored');
        return { head: outcome.head };
      },
    );
    if ('head' in result) return result.head;
    if (result.refuse === 'too-many-requests') {
      throw new Refusal('too-many-requests', { retryAfterSeconds: DAY_MS / 1_000 });
    }
    return refuseWith(result.refuse);
  }

  async #find(site: SiteConfiguration, access: CallbackAccess): Promise<ContactHead> {
    const { storage, reader, runtime } = this.#options;
    if ('key' in access) {
      const keyHash = await hashSecret(access.key);
      const contact = await contactOfKey(storage.db, { site: site.id, keyHash, now: runtime.now() });
      const head = contact === undefined ? undefined : await reader.head(site.id, contact);
      if (head?.callback) return head;
      throw new Refusal('callback-unknown');
    }
    const reference = parseReference(access.reference);
    const head = reference === undefined ? undefined : await reader.byReference(site.id, reference);
    const configuration = site.channels.callback?.callback;
    const checked = configuration && checkPhone(access.phone, configuration);
    if (head?.callback && checked && 'phone' in checked && checked.phone === head.callback.phone) return head;
    throw new Refusal('callback-unknown');
  }

  async #execute(site: SiteId, contact: ContactId, decide: ContactCommand['decide']): Promise<ContactHead> {
    const { log, runtime } = this.#options;
    const outcome = await log.execute({ site, contact, at: runtime.now(), decide });
    return outcome.status === 'refused' ? refuseWith(outcome.code) : outcome.head;
  }

  async #standing(head: ContactHead): Promise<CallbackStanding> {
    const { callback } = head;
    const state = callbackState(head);
    if (callback === null || state === undefined) throw new Refusal('callback-unknown');
    const { phone, dueAt, attempts, maxAttempts, signLanguage } = callback;
    const standing =
      state === 'queued' ? (await this.#options.centre.queueStandings(head.site)).get(head.id) : undefined;
    return {
      reference: head.reference,
      state,
      phoneEnd: phone.slice(-4),
      ...(state === 'scheduled' && { dueAt: new Date(dueAt).toISOString() }),
      attempts,
      maxAttempts,
      ...(signLanguage !== undefined && { signLanguage }),
      ...(standing && { position: standing.position }),
      ...(standing?.expectedWait && { expectedWait: standing.expectedWait }),
    };
  }

  /** Keyed, since all the numbers of a country are soon tried. */
  async #hashOf(phone: string): Promise<string> {
    return await hashSecret(`${await this.#secret.read()} ${phone}`);
  }
}

/** Why a time cannot be had; the turn by the office's verdict, and other times where they are not offered. */
function whyNotThen(
  site: SiteConfiguration,
  when: CallbackTime,
  { turn, slot }: CallbackVerdicts,
  now: number,
): ErrorCode | undefined {
  if (when === 'turn') return turn;
  if (slot !== undefined) return slot;
  return callbackSlots(site, now).includes(Date.parse(when.slot)) ? undefined : 'slot-gone';
}

function isSame(a: LocaleTag, b: LocaleTag): boolean {
  return a.split('-')[0] === b.split('-')[0];
}
