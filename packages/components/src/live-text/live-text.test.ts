import { expect, fixture, html } from '@open-wc/testing';
import { callMessages as texts } from '../call-stage/call.es.ts';
import { isAccessible } from '../testing/claims.ts';
import { agentMessage } from '../testing/entries.ts';
import { caller } from '../testing/page-city/calls.ts';
import { pageCity } from '../testing/page-city/page-city.ts';
import type { LiveTextView } from './live-text.ts';
import './define.ts';

const city = await pageCity();

describe('live text', () => {
  afterEach(() => city.tidyUp());

  it('is spoken line by line: letters that are still being typed are for the eyes alone', async () => {
    const { call } = caller(city);
    const theirs = [{ id: 'línea-1', text: 'Con gus', isFinished: false }];
    const element = await fixture<LiveTextView>(html`
      <ventanilla-live-text
        lang="es"
        .session=${call}
        .messages=${texts}
        .call=${{ ...call.state, text: { own: '', theirs, alerts: 0 } }}
        .entries=${[agentMessage('Buenos días')]}
      ></ventanilla-live-text>
    `);
    const log = element.shadowRoot?.querySelector('[role=log]');
    expect(log?.textContent).to.contain('Buenos días');
    expect(log?.textContent).not.to.contain('Con gus');
    const typed = element.shadowRoot?.querySelector('.typed');
    expect(typed?.textContent).to.contain('Con gus');
    expect(typed?.getAttribute('aria-hidden')).to.equal('true');
    await isAccessible(element);
  });

  it('tells whose line each is by a word besides its place and colour', async () => {
    const { call } = caller(city);
    const element = await fixture<LiveTextView>(html`
      <ventanilla-live-text
        lang="es"
        .session=${call}
        .messages=${texts}
        .call=${call.state}
        .entries=${[agentMessage('Buenos días')]}
      ></ventanilla-live-text>
    `);
    expect(element.shadowRoot?.querySelector('[role=log] p')?.textContent).to.contain(texts.text.they);
  });
});
