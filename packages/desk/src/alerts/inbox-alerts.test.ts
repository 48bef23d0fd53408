import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { AgentState, ContactSummary } from '@ventanilla/client';
import { LitElement } from 'lit';
import { es } from '../locales/es.ts';
import { summary } from '../testing/summary.ts';
import { Chime } from './chime.ts';
import { InboxAlerts } from './inbox-alerts.ts';

const me = { id: 'me', name: 'Ana' };

/** An inbox with one message that came so many seconds ago. */
function asked(secondsAgo: number): AgentState {
  const at = new Date(Date.now() - secondsAgo * 1_000).toISOString();
  return {
    status: 'signed-in',
    session: {
      agent: { ...me, login: 'ana', role: 'agent', skills: [] },
      presence: 'available',
      csrfToken: '',
      cannedReplies: [],
      answerSeconds: 180,
    },
    presence: 'available',
    connection: 'live',
    inbox: [summary('c1', { agent: me, lastMessage: { from: 'citizen', text: '¿Y bien?', at } })],
  };
}

/** What stands for the desk around the alerts: it says what they have to say. */
class Speaker extends LitElement {
  readonly messages = es;
  readonly said: string[] = [];
  readonly alerts = new InboxAlerts(this, new Chime());

  protected override render() {
    const { spoken } = this.alerts;
    if (spoken && spoken !== this.said.at(-1)) this.said.push(spoken);
    return html`<p role="status">${spoken}</p>`;
  }
}
customElements.define('test-speaker', Speaker);

const show = () => fixture<Speaker>(html`<test-speaker></test-speaker>`);

it('tells aloud, once, that an answer takes too long', async () => {
  const early = await show();
  const late = await show();
  early.alerts.handleState(asked(60));
  late.alerts.handleState(asked(200));
  const patience = { interval: 100, timeout: 20_000 };
  await waitUntil(() => late.said.length > 0, 'it is said', patience);
  // As often as the clock of the alerts goes round until it is silent again, it has nothing to add.
  await waitUntil(() => late.alerts.spoken === '', 'it is silent again', patience);
  expect(late.said).to.deep.equal([es.inbox.lateAnnouncement('K7M-4H2-X9A')]);
  expect(early.said).to.deep.equal([]);
});

/** One contact that is the agent's, in which the citizen may call. */
function held(call?: NonNullable<ContactSummary['call']>): AgentState {
  return { ...asked(0), inbox: [summary('c1', { agent: me, ...(call && { call }) })] };
}

const RINGING = { id: 'k', media: 'sign', by: 'citizen', accepted: false } as const;

it('tells every sound by a sentence and the title too', async () => {
  const page = document.title;
  for (const { before, after, kind } of [
    { before: held(), after: held(RINGING), kind: 'offer' },
    {
      before: { ...held(), inbox: [] },
      after: {
        ...held(),
        inbox: [
          summary('c2', {
            status: 'waiting',
            offer: { agent: me, expiresAt: new Date(Date.now() + 30_000).toISOString() },
          }),
        ],
      },
      kind: 'offer',
    },
    {
      before: held(),
      after: { ...held(), inbox: [summary('c1', { agent: me, unread: 1 })] },
      kind: 'message',
    },
  ] as const) {
    const played: string[] = [];
    const chime = new Chime();
    chime.play = tune => void played.push(tune);
    const alerts = new InboxAlerts(await show(), chime);
    alerts.hostConnected();
    alerts.handleState(before);
    expect(played).to.deep.equal([]);
    const title = document.title;
    alerts.handleState(after);
    expect(played).to.deep.equal([kind]);
    expect(alerts.spoken).not.to.equal('');
    await waitUntil(() => document.title !== title, 'the title changes', { timeout: 5_000 });
    alerts.hostDisconnected();
  }
  document.title = page;
});

it('tells a call by a notification where that is allowed and the agent looks elsewhere, until it is over', async () => {
  const notified: string[] = [];
  let closed = 0;
  const real = Object.getOwnPropertyDescriptor(window, 'Notification');
  class SystemNotification {
    static permission: NotificationPermission = 'granted';
    onclick = null;
    constructor(words: string) {
      notified.push(words);
    }
    close() {
      closed += 1;
    }
  }
  Object.defineProperty(window, 'Notification', { value: SystemNotification, configurable: true });
  const looks = document.hasFocus;
  try {
    for (const { permission, hasFocus, count } of [
      { permission: 'granted', hasFocus: true, count: 0 },
      { permission: 'default', hasFocus: false, count: 0 },
      { permission: 'granted', hasFocus: false, count: 1 },
    ] as const) {
      SystemNotification.permission = permission;
      document.hasFocus = () => hasFocus;
      const { alerts } = await show();
      alerts.handleState(held());
      alerts.handleState(held(RINGING));
      expect(notified).to.have.length(count);
      alerts.handleState(held({ ...RINGING, accepted: true }));
      expect(closed).to.equal(count);
    }
    expect(notified).to.deep.equal([es.call.rings.announcement('K7M-4H2-X9A')]);
  } finally {
    document.hasFocus = looks;
    if (real) Object.defineProperty(window, 'Notification', real);
  }
});
