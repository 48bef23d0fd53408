import '../define.ts';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ContactSummary } from '@ventanilla/client';
import { summary } from '../testing/summary.ts';
import { violations } from '../testing/violations.ts';
import type { ContactChooseEvent, OfferAnswerEvent } from './inbox.events.ts';
import type { DeskInbox } from './inbox.ts';

const me = { id: 'me', name: 'Ana' };
const now = Date.parse('2026-03-02T12:10:00.000Z');
const offered = summary('offered', {
  reference: 'P3R-9TQ-C2M',
  status: 'waiting',
  waitingSince: '2026-03-02T12:08:00.000Z',
  offer: { agent: me, expiresAt: '2026-03-02T12:10:20.000Z' },
});
const held = summary('held', {
  agent: me,
  unread: 2,
  lastMessage: { from: 'citizen', text: '¿Sigue ahí?', at: '2026-03-02T12:09:00.000Z' },
});
const waiting = summary('waiting', {
  reference: 'B5X-6YJ-T8W',
  status: 'waiting',
  waitingSince: '2026-03-02T12:05:00.000Z',
});

const show = (contacts: readonly ContactSummary[], able = true) =>
  fixture<DeskInbox>(html`<ventanilla-desk-inbox
    .contacts=${contacts}
    .agent=${'me'}
    .able=${able}
    .now=${() => now}
  ></ventanilla-desk-inbox>`);
const words = (inbox: DeskInbox, selector: string) =>
  [...(inbox.shadowRoot?.querySelectorAll(selector) ?? [])].map(found =>
    found.textContent?.replace(/\s+/g, ' ').trim(),
  );
const button = (inbox: DeskInbox, name: string): HTMLButtonElement => {
  const buttons = [...(inbox.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find(candidate => candidate.ariaLabel === name);
  if (!found) throw new Error(`No button is called ${name}.`);
  return found;
};

describe('the inbox', () => {
  it('is accessible with offers, contacts and a queue, and when empty', async () => {
    expect(await violations(await show([offered, held, waiting]))).to.deep.equal([]);
    expect(await violations(await show([]))).to.deep.equal([]);
  });

  it('says so when there is nothing to do', async () => {
    expect(words(await show([]), '.nothing')).to.deep.equal([
      'No tiene contactos abiertos.',
      'Nadie espera.',
    ]);
  });

  it('says in words which contact waits for an answer for too long', async () => {
    const inbox = await show([held]);
    expect(words(inbox, '.late')).to.deep.equal([]);
    inbox.unanswered = new Map([['held', now - 240_000]]);
    inbox.answerSeconds = 180;
    await inbox.updateComplete;
    expect(words(inbox, '.late')).to.deep.equal(['Sin respuesta hace 4 min']);
    expect(words(inbox, '.open[data-contact=held]')[0]).to.contain('Sin respuesta hace 4 min');
    expect(await violations(inbox)).to.deep.equal([]);
    inbox.answerSeconds = 300;
    await inbox.updateComplete;
    expect(words(inbox, '.late')).to.deep.equal([]);
  });

  it('counts down an offer and tells how long the citizen has waited', async () => {
    const inbox = await show([offered]);
    expect(words(inbox, '.countdown span')).to.deep.equal(['Quedan 20 segundos']);
    expect(words(inbox, '.meta')[0]).to.match(/^Espera 2\smin/);
    inbox.now = () => now + 19_500;
    await inbox.updateComplete;
    expect(words(inbox, '.countdown span')).to.deep.equal(['Quedan 1 segundo']);
    expect(inbox.shadowRoot?.querySelector('progress')).to.include({ value: 1, max: 20 });
  });

  it('says how many messages of a contact are unread, also to who cannot see it', async () => {
    expect(words(await show([held]), '.unread')).to.deep.equal(['2, 2 mensajes sin leer']);
  });

  it('takes and refuses an offer by buttons that name the contact', async () => {
    const inbox = await show([offered]);
    setTimeout(() => button(inbox, 'Rechazar P3R-9TQ-C2M').click());
    const { contact, answer }: OfferAnswerEvent = await oneEvent(inbox, 'offer-answer');
    expect({ contact, answer }).to.deep.equal({ contact: 'offered', answer: 'decline' });
    inbox.busy = new Set(['offered']);
    await inbox.updateComplete;
    expect(button(inbox, 'Aceptar P3R-9TQ-C2M').disabled).to.equal(true);
  });

  it('lets an available agent take someone out of the queue, and no other agent', async () => {
    const inbox = await show([waiting]);
    setTimeout(() => button(inbox, 'Aceptar B5X-6YJ-T8W').click());
    const { answer }: OfferAnswerEvent = await oneEvent(inbox, 'offer-answer');
    expect(answer).to.equal('accept');
    expect(words(await show([waiting], false), '.answers')).to.deep.equal([]);
  });

  it('is walked through by arrow keys, over its sections', async () => {
    const inbox = await show([offered, held, waiting]);
    const focused = () => inbox.shadowRoot?.activeElement?.getAttribute('data-contact');
    const press = (key: string) =>
      inbox.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    inbox.focus();
    expect(focused()).to.equal('offered');
    press('ArrowDown');
    expect(focused()).to.equal('held');
    press('End');
    expect(focused()).to.equal('waiting');
    press('ArrowDown');
    press('ArrowUp');
    expect(focused()).to.equal('held');
  });

  it('opens the contact that is chosen', async () => {
    const inbox = await show([held]);
    setTimeout(() => inbox.shadowRoot?.querySelector<HTMLElement>('[data-contact=held]')?.click());
    const { contact }: ContactChooseEvent = await oneEvent(inbox, 'contact-choose');
    expect(contact).to.equal('held');
  });
});
