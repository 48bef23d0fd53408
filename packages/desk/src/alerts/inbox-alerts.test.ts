import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { AgentState } from '@ventanilla/client';
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
